import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';

/** The source exceeded the limit. */
export class TooManyBytes extends Error {}

export interface Measured {
  /** The same bytes; fails with {@link TooManyBytes} before passing on a byte past the limit. */
  stream: Readable;
  /** Valid after the stream has ended. */
  size(): number;
  /** SHA-256 in lower-case hex; valid after the stream has ended. */
  checksum(): string;
}

/** Counts and hashes the bytes that pass through, up to the limit. */
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
