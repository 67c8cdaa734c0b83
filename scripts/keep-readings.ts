/**
 * `npm run keep-readings`: writes what the parser reads in the kept documents to tests/fixtures/readings, for a change that is meant to
 * change it. `npm run keep-readings -- --documents` prints and extracts the documents first; that needs Chromium.
 */
import { parseArgs } from 'node:util';
import { readDocument } from '../src/services/reading/read-document.ts';
import { languageResumes } from './parser-eval/language-resumes.ts';
import { keepDocuments, keepReading, keptDocuments, type KeptDocument } from './readings/kept-documents.ts';
import { generateResume, planResumes } from './resumes/generate-resumes.ts';
import { openPrinter } from './resumes/writers/browser.ts';

/** One in three of the plans of this seed, half of them with words and looks that the parser's lists don't have. */
const SEED = 4711;

const { values } = parseArgs({ options: { documents: { type: 'boolean', default: false } } });
if (values.documents) keepDocuments(await printDocuments());
const documents = keptDocuments();
for (const document of documents) keepReading(document);
console.log(`${documents.length} readings written to tests/fixtures/readings`);
process.exit();

async function printDocuments(): Promise<KeptDocument[]> {
  const printer = await openPrinter();
  const documents: KeptDocument[] = [];
  const keep = async ({ id, bytes, fileName }: { id: string; bytes: Uint8Array; fileName: string }) =>
    documents.push({ id, document: await readDocument({ bytes, fileName }) });
  try {
    for await (const resume of languageResumes(printer)) await keep(resume);
    const plans = planResumes({ seed: SEED, perLayout: 1 }).filter(({ writer }) => writer !== 'scan');
    for (const [index, plan] of plans.entries())
      if (index % 3 === 0) await keep(await generateResume({ ...plan, unfamiliar: index % 2 === 0 }, printer));
  } finally {
    await printer.close();
  }
  return documents;
}
