/** `npx tsx scripts/predict-corpus.ts CORPUS_DIR OUT_DIR`: what the local parser reads in each folder of a corpus, in the form of its truth.json. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { DocumentUnreadable } from '../src/domain/resume/document-unreadable.ts';
import type { Field, ParsedResume } from '../src/domain/resume/parsed-resume.ts';
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import { readDocument } from '../src/services/reading/read-document.ts';

const [corpus, out] = process.argv.slice(2);
if (!corpus || !out) throw new Error('Usage: npx tsx scripts/predict-corpus.ts CORPUS_DIR OUT_DIR');

await mkdir(out, { recursive: true });
for (const id of (await readdir(corpus, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)) {
  try {
    const { bytes, fileName } = await sourceOf(join(corpus, id));
    const document = await readDocument({ bytes, fileName });
    const parsed = parseResume({ ...document, fileName });
    await writeFile(join(out, `${id}.json`), `${JSON.stringify(prediction(parsed), null, 1)}\n`);
    console.log(`${id}: ${parsed.experiences.length} experiences, ${parsed.unplaced.length} unplaced`);
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    console.log(`${id}: ${error.code}: ${error.message}`);
  }
}

/** The folder's document; a folder of tables is zipped as LinkedIn would. */
async function sourceOf(folder: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  const names = (await readdir(folder)).filter((name) => !/^(?:truth|optional|source)\.json$/.test(name)).toSorted();
  const tables = names.filter((name) => name.endsWith('.csv'));
  if (tables.length === 0) return { bytes: await readFile(join(folder, names[0] ?? '')), fileName: names[0] ?? '' };
  const members = await Promise.all(
    tables.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  return { bytes: zipSync(Object.fromEntries(members)), fileName: 'Basic_LinkedInDataExport.zip' };
}

function prediction({ profile, experiences, education, skills, certifications, languages }: ParsedResume) {
  const value = (field: Field<string> | null) => field?.value ?? null;
  return {
    name: value(profile.name),
    email: value(profile.email),
    phone: value(profile.phone),
    location: value(profile.location),
    links: profile.links.map((link) => link.value),
    summary: value(profile.summary),
    experiences: experiences.map((one) => ({
      company: value(one.company),
      title: value(one.title),
      startDate: value(one.start),
      endDate: one.current ? 'present' : value(one.end),
      location: value(one.location),
      highlights: [
        ...(one.description ? [one.description.value] : []),
        ...one.achievements.map(({ text }) => text.value),
      ],
    })),
    education: education.map((one) => ({
      institution: value(one.institution),
      degree: value(one.degree),
      startDate: value(one.start),
      endDate: one.current ? 'present' : value(one.end),
    })),
    skills: skills.map(({ name }) => name.value),
    certifications: certifications.map(({ name }) => name.value),
    languages: languages.map(({ name }) => name.value),
  };
}
