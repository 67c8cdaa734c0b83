import type { Readable } from 'node:stream';

/**
 * File storage. Keys are slash-separated paths of letters, digits, `-`, `_` and `.`. Writes are atomic; writing to an existing key
 * replaces the object.
 */
export interface FileStore {
  /** With `size` (in bytes), S3, which must know it in advance, doesn't have to buffer the stream. */
  put(key: string, contents: Uint8Array | Readable, options: { contentType: string; size?: number }): Promise<void>;
  /** Throws {@link FileMissing} if there is no such object. */
  get(key: string): Promise<Uint8Array>;
  /** Throws {@link FileMissing} if there is no such object. */
  stream(key: string): Promise<Readable>;
  /** Size in bytes; null if there is no such object. */
  size(key: string): Promise<number | null>;
  exists(key: string): Promise<boolean>;
  /** Time of the last write; null if there is no such object. */
  modifiedAt(key: string): Promise<Date | null>;
  /** All keys below a folder, in no particular order; empty if the folder does not exist. */
  list(folder: string): Promise<string[]>;
  /** Succeeds if there is no such object. */
  delete(key: string): Promise<void>;
  /** Deletes everything below a folder. */
  deleteAll(folder: string): Promise<void>;
  /** A URL to which a client can PUT exactly `sizeBytes` bytes; null if uploads must go through this server. */
  signedPutUrl:
    | ((key: string, options: { contentType: string; sizeBytes: number; expiresInSeconds: number }) => Promise<string>)
    | null;
}

/** No object exists under this key. */
export class FileMissing extends Error {
  readonly key: string;

  constructor(key: string, options?: ErrorOptions) {
    super(`There is no stored file ${key}.`, options);
    this.name = 'FileMissing';
    this.key = key;
  }
}
