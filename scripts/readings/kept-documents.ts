import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { DocumentText } from '../../src/domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../src/domain/resume/document-unreadable.ts';
import { judgeReading, readUndoubted } from '../../src/domain/resume/parse-resume.ts';
import { MODELS } from '../../src/domain/resume/reader-models.ts';
import { writeReading } from './write-reading.ts';
import { writeWeighed } from './write-weighed.ts';

export interface KeptDocument {
  id: string;
  document: DocumentText;
}

const FOLDER = path.resolve(import.meta.dirname, '../../tests/fixtures/readings');
const DOCUMENTS = path.join(FOLDER, 'documents.json.br');
const fileOf = (id: string) => path.join(FOLDER, `${id}.txt`);

/** Text and layout of the documents whose readings are in the repository. */
export const keptDocuments = (): KeptDocument[] =>
  JSON.parse(brotliDecompressSync(readFileSync(DOCUMENTS)).toString()) as KeptDocument[];

export function keepDocuments(documents: KeptDocument[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) rmSync(path.join(FOLDER, name));
  writeFileSync(DOCUMENTS, brotliCompressSync(JSON.stringify(documents)));
}

/** What the parser reads now, as text, with fingerprints of what its models weighed. */
export function readingOf({ document }: KeptDocument): string {
  try {
    const undoubted = readUndoubted(document, MODELS);
    const rivals = undoubted.rivals();
    const reading = { ...undoubted, rivals: () => rivals };
    return `${writeReading(judgeReading(reading))}${writeWeighed(reading)}`;
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    return `${error.code}\n`;
  }
}

export const keptReadingOf = ({ id }: KeptDocument): string => readFileSync(fileOf(id), 'utf8');

export const keepReading = (document: KeptDocument): void => writeFileSync(fileOf(document.id), readingOf(document));
