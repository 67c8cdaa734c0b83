import { TERMINAL, type RunEventRow } from './run-event-row.ts';

/** Events buffered for a slow reader; beyond that it reads from the table again, so memory stays bounded. */
const MOST_WAITING = 256;

/** Reads a page of a run's stored events after a seq, in order. */
export type ReadEvents = (runId: string, after: number) => Promise<RunEventRow[]>;

/**
 * A reader's position in one run. A live event is taken if it is the next one; anything else (a gap, a full buffer, the
 * very beginning) makes it read from the table, from its position. So each seq comes exactly once and in order.
 */
export class EventCursor {
  readonly runId: string;
  #last: number;
  #waiting: RunEventRow[] = [];
  /** The table may have more than was read. */
  #behind: boolean;
  readonly #read: ReadEvents;

  constructor(runId: string, after: number, read: ReadEvents, { upToDate = false } = {}) {
    this.runId = runId;
    this.#last = after;
    this.#read = read;
    this.#behind = !upToDate;
  }

  /** Notes that something happened that was not passed in, so the table must be read. */
  markBehind(): void {
    this.#behind = true;
  }

  offer(event: RunEventRow): void {
    const next = (this.#waiting.at(-1)?.seq ?? this.#last) + 1;
    if (event.seq < next || this.#behind) return;
    if (event.seq > next || this.#waiting.length >= MOST_WAITING) this.#behind = true;
    else this.#waiting.push(event);
  }

  /** The next events in order; empty if there is nothing new. */
  async take(): Promise<RunEventRow[]> {
    let events = this.#waiting;
    this.#waiting = [];
    if (events.length === 0 && this.#behind) {
      // Before reading: whatever arrives from now on is either in the result or sets this again.
      this.#behind = false;
      try {
        const read = await this.#read(this.runId, this.#last);
        const overtaken = this.#waiting;
        this.#waiting = [];
        events = read;
        const end = read.at(-1)?.seq ?? this.#last;
        for (const event of overtaken) if (event.seq > end) this.#behind = true;
        if (read.length > 0) this.#behind = true;
      } catch (error) {
        this.#behind = true;
        throw error;
      }
    }
    this.#last = events.at(-1)?.seq ?? this.#last;
    return events;
  }

  /** Whether something has happened, or may have, that has not been taken. */
  get hasMore(): boolean {
    return this.#behind || this.#waiting.length > 0;
  }

  get last(): number {
    return this.#last;
  }
}

export function isTerminal(event: RunEventRow): boolean {
  return TERMINAL.has(event.kind);
}
