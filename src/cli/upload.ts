import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { request, type Client } from './client.ts';
import { CommandFailed } from './command-failed.ts';
import { CREATE_UPLOAD, INGEST_DOCUMENT } from './operations.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.zip': 'application/zip',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Uploads a file and starts ingesting it. */
export async function upload(client: Client, file: string): Promise<{ runId: string }> {
  const bytes = await readWhole(file);
  const input = {
    fileName: path.basename(file),
    mediaType: MEDIA_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    sizeBytes: bytes.byteLength,
  };
  const { createUpload } = await client.ask(CREATE_UPLOAD, { input });
  if (!('upload' in createUpload)) throw new CommandFailed(createUpload.message);
  const { uploadId, url, headers } = createUpload.upload;
  const answer = await request(url, {
    method: 'PUT',
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: bytes,
  });
  if (!answer.ok) throw new CommandFailed(await wordsOf(answer));
  const { ingestDocument } = await client.ask(INGEST_DOCUMENT, {
    input: { uploadId },
  });
  if (!('run' in ingestDocument)) throw new CommandFailed(ingestDocument.message);
  return { runId: ingestDocument.run.id };
}

async function readWhole(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if ((await stat(file)).isDirectory())
      throw new CommandFailed(
        `${file} is a folder. Give one file: a PDF, DOCX, TXT, Markdown, LinkedIn ZIP or JSON Resume.`,
      );
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandFailed(`File not found: ${file}.`);
    if (code === 'EACCES') throw new CommandFailed(`You don't have permission to read ${file}.`);
    throw error;
  }
}

async function wordsOf(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    const { error, details } = JSON.parse(text) as { error?: string; details?: unknown };
    return [error, typeof details === 'string' ? details : null].filter(Boolean).join(': ') || `HTTP ${answer.status}`;
  } catch {
    return `The upload failed: HTTP ${answer.status}`;
  }
}
