// Reads a document as an ingest does, and parses it. Environment: FILE.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseResume } from '../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../src/services/reading/read-document.ts';
import { readOnDemand } from './round.ts';

const file = process.env['FILE'] ?? '';
const fileName = path.basename(file);
const bytes = await readFile(file);
readOnDemand(async () => {
  const read = await readDocument({ bytes, fileName });
  const { experiences } = parseResume({ ...read, fileName });
  if (experiences.length === 0) throw new Error(`No role was found in ${fileName}.`);
  return read.text;
});
