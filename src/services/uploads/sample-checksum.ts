import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const SAMPLE = path.resolve(import.meta.dirname, '../../../samples/resume.pdf');

let checksum: Promise<string> | undefined;

/** SHA-256 of the sample resume, which recognizes it however it is uploaded. */
export function sampleChecksum(): Promise<string> {
  return (checksum ??= readFile(SAMPLE).then((bytes) => createHash('sha256').update(bytes).digest('hex')));
}
