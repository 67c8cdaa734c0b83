import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DriveFile } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { WriteOptions } from 'flydrive/types';

/** Inside the storage folder, so that it is on the same disk and a rename is atomic. */
export const UNFINISHED = 'unfinished';

/** Flydrive's local driver, made safe for files that others write and delete meanwhile. */
export class AtomicFsDriver extends FSDriver {
  readonly #root: string;

  constructor(root: string) {
    super({ location: root, visibility: 'private' });
    this.#root = root;
  }

  /** Opens the file now; flydrive would report on the first read that it is gone. */
  override async getStream(key: string): Promise<Readable> {
    const file = await open(path.join(this.#root, key));
    return file.createReadStream();
  }

  /** All files below a folder. With flydrive's listing, one that is deleted meanwhile would fail the listing of all others. */
  override async listAll(prefix: string): Promise<{ objects: Iterable<DriveFile> }> {
    const files: DriveFile[] = [];
    const walk = async (folder: string) => {
      for (const entry of await readdir(path.join(this.#root, folder), { withFileTypes: true })) {
        const key = path.posix.join(folder, entry.name);
        if (entry.isFile()) files.push(new DriveFile(key, this));
        else if (entry.isDirectory()) await walk(key).catch(ignoreMissing);
      }
    };
    await walk(prefix);
    return { objects: files };
  }

  /** Writes to a temporary file, then renames it. */
  override async put(key: string, contents: string | Uint8Array, options?: WriteOptions): Promise<void> {
    await this.#aside(key, (aside) => super.put(aside, contents, options));
  }

  /** Not flydrive's, which reports a full disk as a source that was aborted. */
  override async putStream(key: string, contents: Readable): Promise<void> {
    await this.#aside(key, async (aside) => {
      const file = path.join(this.#root, aside);
      await mkdir(path.dirname(file), { recursive: true });
      await pipeline(contents, createWriteStream(file));
    });
  }

  async #aside(key: string, write: (aside: string) => Promise<unknown>): Promise<void> {
    const aside = path.posix.join(UNFINISHED, randomUUID());
    const target = path.join(this.#root, key);
    try {
      await write(aside);
      await mkdir(path.dirname(target), { recursive: true });
      await rename(path.join(this.#root, aside), target);
    } catch (error) {
      await rm(path.join(this.#root, aside), { force: true });
      throw error;
    }
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
}
