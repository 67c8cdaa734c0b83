import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipWriter {
  /** Adds a file, piece by piece; `packed` for bytes that are compressed already. */
  add(
    name: string,
    contents: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options?: { packed: boolean },
  ): Promise<void>;
  /** Ends the archive. */
  finish(): Promise<{ checksum: string; sizeBytes: number }>;
  /** To be called whatever happens. */
  close(): Promise<void>;
}

/** Writes a ZIP to a file such that no more than a piece of it is in memory. Names are paths with `/`; each may come once. */
export async function openZipWriter(path: string): Promise<ZipWriter> {
  const file = await open(path, 'w');
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const flush = async () => {
    if (failure) throw failure;
    const chunks = ready;
    ready = [];
    for (const chunk of chunks) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      await file.write(chunk);
    }
  };
  return {
    async add(name, contents, { packed } = { packed: false }) {
      const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      for await (const chunk of contents) {
        entry.push(chunk);
        await flush();
      }
      entry.push(new Uint8Array(), true);
      await flush();
    },
    async finish() {
      zip.end();
      await flush();
      return { checksum: hash.digest('hex'), sizeBytes };
    },
    close: () => file.close(),
  };
}
