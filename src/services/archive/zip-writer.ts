import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipWriter {
  /** Adds a file in chunks; `packed` for bytes that are already compressed. */
  add(
    name: string,
    contents: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options?: { packed: boolean },
  ): Promise<void>;
  /** Writes the end of the archive. */
  finish(): Promise<{ checksum: string; sizeBytes: number }>;
  /** Must always be called, even after an error. */
  close(): Promise<void>;
}

/** Writes a ZIP to a file, holding one chunk in memory at a time. Names are unique paths with `/`. */
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
