import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../log/logger.ts';

/** A subscriber's position in a feed. */
export interface FeedReader {
  userId: string;
  /** Notes that the table may have more than was read. */
  markBehind(): void;
}

const READ_AGAIN_MS = 200;

/**
 * All subscribers in this process to one kind of thing, by owner. A notification only wakes readers; each then reads what is new
 * from the table, from its own position, so a lost notification loses nothing.
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
   * @param next returns the items to deliver; null ends the stream. Retried when it throws.
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
        // Before reading, so that a wake-up during the read isn't missed.
        const woken = sleep();
        let items: Item[] | null;
        try {
          items = await next();
        } catch (error) {
          this.#log.warn({ err: error }, 'could not read a feed; retrying');
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

/** `sleep` resolves on the next `wake`, even if that comes before it is awaited. */
function alarm(): { sleep(): Promise<void>; wake(): void } {
  let ring = () => {};
  return {
    sleep: () => new Promise((resolve) => (ring = resolve)),
    wake: () => ring(),
  };
}
