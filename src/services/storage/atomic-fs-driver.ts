import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';
import type { WriteOptions } from 'flydrive/types';

/** Inside the storage folder, so that it is on the same disk and a rename is atomic. */
const UNFINISHED = '.unfinished';

/** Flydrive's local driver with atomic writes: writes to a temporary file, then renames it. */
export class AtomicFsDriver extends FSDriver {
  readonly #root: string;

  constructor(root: string) {
    super({ location: root, visibility: 'private' });
    this.#root = root;
  }

  override async put(key: string, contents: string | Uint8Array, options?: WriteOptions): Promise<void> {
    await this.#aside(key, (aside) => super.put(aside, contents, options));
  }

  override async putStream(key: string, contents: Readable, options?: WriteOptions): Promise<void> {
    await this.#aside(key, (aside) => super.putStream(aside, contents, options));
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
