import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CursusClient } from '#client';
import { CommandFailed } from './command-failed.ts';

/** Uploads a file and starts ingesting it. */
export async function upload(client: CursusClient, file: File): Promise<{ runId: string }> {
  const reading = await client.readDocument(file);
  if (reading.__typename !== 'IngestDocumentSuccess') throw new CommandFailed(reading.message);
  return { runId: reading.run.id };
}

/** The file at a path. Throws {@link CommandFailed} if there is none that can be read. */
export async function fileAt(place: string): Promise<File> {
  try {
    if ((await stat(place)).isDirectory())
      throw new CommandFailed(
        `${place} is a folder. Give one file: a PDF, DOCX, TXT, Markdown, LinkedIn ZIP or JSON Resume.`,
      );
    return new File([new Uint8Array(await readFile(place))], path.basename(place));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandFailed(`File not found: ${place}.`);
    if (code === 'EACCES') throw new CommandFailed(`You don't have permission to read ${place}.`);
    throw error;
  }
}
