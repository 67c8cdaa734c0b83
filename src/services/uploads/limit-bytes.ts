import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';

/** More bytes came than are taken. */
export class TooManyBytes extends Error {}

export interface Measured {
  /** The same bytes; fails with {@link TooManyBytes} at the first one past the limit, before that one is handed on. */
  stream: Readable;
  /** After the stream has ended. */
  size(): number;
  /** SHA-256 in lower-case hex, after the stream has ended. */
  checksum(): string;
}

/** Counts and hashes what passes, and lets no more pass than the limit. */
export function limitBytes(source: Readable, limit: number): Measured {
  const hash: Hash = createHash('sha256');
  let size = 0;
  async function* pass() {
    for await (const chunk of source) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size > limit) throw new TooManyBytes();
      hash.update(bytes);
      yield bytes;
    }
  }
  return { stream: Readable.from(pass(), { objectMode: false }), size: () => size, checksum: () => hash.digest('hex') };
}
