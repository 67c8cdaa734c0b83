/**
 * `npx tsx scripts/predict-corpus.ts CORPUS_DIR OUT_DIR [scrambled]`: reads each folder of a corpus with the local parser and
 * writes the result in the format of truth.json. `scrambled` changes the letters of all headings that the parser knows.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentUnreadable } from '../src/domain/resume/document-unreadable.ts';
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import { readDocument } from '../src/services/reading/read-document.ts';
import { predictionOf } from './parser-eval/predict.ts';
import { readCorpus } from './parser-eval/read-corpus.ts';
import { readScrambled } from './parser-eval/scramble-headings.ts';

const [corpus, out, headings] = process.argv.slice(2);
if (!corpus || !out) throw new Error('Usage: npx tsx scripts/predict-corpus.ts CORPUS_DIR OUT_DIR [scrambled]');

await mkdir(out, { recursive: true });
for (const { id, bytes, fileName } of await readCorpus(corpus)) {
  try {
    const read = headings === 'scrambled' ? readScrambled : readDocument;
    const document = await read({ bytes, fileName });
    const parsed = parseResume({ ...document, fileName });
    await writeFile(join(out, `${id}.json`), `${JSON.stringify(predictionOf(parsed), null, 1)}\n`);
    console.log(`${id}: ${parsed.experiences.length} experiences, ${parsed.unplaced.length} unplaced`);
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    console.log(`${id}: ${error.code}: ${error.message}`);
  }
}
