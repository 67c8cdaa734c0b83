import type { Readable } from 'node:stream';

/**
 * Where files are kept. Keys are slash-separated paths of letters, digits, `-`, `_` and `.`. An object is there whole or not at
 * all; writing to a key that is taken replaces what was there.
 */
export interface FileStore {
  /** `size` in bytes spares a store that must know it beforehand (S3) from collecting the stream. */
  put(key: string, contents: Uint8Array | Readable, options: { contentType: string; size?: number }): Promise<void>;
  /** Throws {@link FileMissing} when there is no such object. */
  get(key: string): Promise<Uint8Array>;
  /** Throws {@link FileMissing} when there is no such object. */
  stream(key: string): Promise<Readable>;
  /** Bytes of the object; null when there is none. */
  size(key: string): Promise<number | null>;
  exists(key: string): Promise<boolean>;
  /** When the object was written last; null when there is none. */
  modifiedAt(key: string): Promise<Date | null>;
  /** Keys of everything below a folder, in no order; none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Deleting what is not there is done already. */
  delete(key: string): Promise<void>;
  /** Everything below a folder. */
  deleteAll(folder: string): Promise<void>;
  /** A URL to which a client can PUT exactly `sizeBytes` bytes; null when bytes have to come through this server. */
  signedPutUrl:
    | ((key: string, options: { contentType: string; sizeBytes: number; expiresInSeconds: number }) => Promise<string>)
    | null;
}

/** There is no object under this key. */
export class FileMissing extends Error {
  readonly key: string;

  constructor(key: string, options?: ErrorOptions) {
    super(`There is no stored file ${key}.`, options);
    this.name = 'FileMissing';
    this.key = key;
  }
}
