import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../log/logger.ts';

/** One subscriber's place in a feed. */
export interface FeedReader {
  userId: string;
  /** The table may hold more than has been read. */
  markBehind(): void;
}

const READ_AGAIN_MS = 200;

/**
 * Everyone in this process who follows one kind of thing, by the user whose it is. A notification only wakes readers; what there is
 * to deliver they read from the table, each from where it stands, so a notification that is lost loses nothing.
 */
export class Feed<Reader extends FeedReader> {
  readonly #wakers = new Map<string, Map<Reader, () => void>>();
  readonly #log: Logger;
  #closed = false;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Users with at least one reader. */
  users(): string[] {
    return [...this.#wakers.keys()];
  }

  readersOf(userId: string): Reader[] {
    return [...(this.#wakers.get(userId)?.keys() ?? [])];
  }

  wake(userId: string): void {
    for (const wake of this.#wakers.get(userId)?.values() ?? []) wake();
  }

  everyoneBehind(): void {
    for (const [userId, wakers] of this.#wakers) {
      for (const reader of wakers.keys()) reader.markBehind();
      this.wake(userId);
    }
  }

  /**
   * Yields what `next` finds and sleeps while it finds nothing.
   *
   * @param next what to deliver now; null ends the stream. Called again when it throws.
   */
  async *follow<Item>(
    reader: Reader,
    next: () => Promise<Item[] | null>,
    signal?: AbortSignal,
  ): AsyncGenerator<Item, void, undefined> {
    const stopped = () => this.#closed || signal?.aborted === true;
    const { sleep, wake } = alarm();
    signal?.addEventListener('abort', wake);
    this.#add(reader, wake);
    try {
      while (!stopped()) {
        // Before reading: a wake that comes during it is not slept through.
        const woken = sleep();
        let items: Item[] | null;
        try {
          items = await next();
        } catch (error) {
          this.#log.warn({ err: error }, 'a feed could not be read; reading again');
          await delay(READ_AGAIN_MS);
          continue;
        }
        if (items === null) return;
        yield* items;
        if (items.length === 0 && !stopped()) await woken;
      }
    } finally {
      this.#remove(reader);
      signal?.removeEventListener('abort', wake);
    }
  }

  /** Ends all streams. */
  close(): void {
    this.#closed = true;
    for (const userId of this.#wakers.keys()) this.wake(userId);
  }

  #add(reader: Reader, wake: () => void): void {
    const wakers = this.#wakers.get(reader.userId) ?? new Map<Reader, () => void>();
    this.#wakers.set(reader.userId, wakers.set(reader, wake));
  }

  #remove(reader: Reader): void {
    const wakers = this.#wakers.get(reader.userId);
    wakers?.delete(reader);
    if (wakers?.size === 0) this.#wakers.delete(reader.userId);
  }
}

/** `sleep` ends with the next `wake`, also with one that comes before it is awaited. */
function alarm(): { sleep(): Promise<void>; wake(): void } {
  let ring = () => {};
  return {
    sleep: () => new Promise((resolve) => (ring = resolve)),
    wake: () => ring(),
  };
}
