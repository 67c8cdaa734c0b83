import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CursusClient } from '#client';
import { CommandFailed } from './command-failed.ts';

/** Uploads a file and starts ingesting it. */
export async function upload(client: CursusClient, file: string): Promise<{ runId: string }> {
  const reading = await client.readDocument(new File([await readWhole(file)], path.basename(file)));
  if (reading.__typename !== 'IngestDocumentSuccess') throw new CommandFailed(reading.message);
  return { runId: reading.run.id };
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
