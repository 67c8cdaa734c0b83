import { TERMINAL, type RunEventRow } from './run-event-row.ts';

/** Events that wait for a slow reader; past these it is sent back to the table, so that memory stays bounded. */
const MOST_WAITING = 256;

/** Reads the stored events of one run behind a seq, in order, and not more than some. */
export type ReadEvents = (runId: string, after: number) => Promise<RunEventRow[]>;

/**
 * One reader's place in one run. Live events are taken when they are the next ones; anything else (a hole, a full
 * queue, the very beginning) makes it read from the table from where it stands. So each seq comes once and in order.
 */
export class EventCursor {
  readonly runId: string;
  #last: number;
  #waiting: RunEventRow[] = [];
  /** The table may hold more than has been seen. */
  #behind: boolean;
  readonly #read: ReadEvents;

  constructor(runId: string, after: number, read: ReadEvents, { upToDate = false } = {}) {
    this.runId = runId;
    this.#last = after;
    this.#read = read;
    this.#behind = !upToDate;
  }

  /** Something happened that was not handed over: look into the table. */
  markBehind(): void {
    this.#behind = true;
  }

  offer(event: RunEventRow): void {
    const next = (this.#waiting.at(-1)?.seq ?? this.#last) + 1;
    if (event.seq < next || this.#behind) return;
    if (event.seq > next || this.#waiting.length >= MOST_WAITING) this.#behind = true;
    else this.#waiting.push(event);
  }

  /** The next events in order; none when there is nothing new. */
  async take(): Promise<RunEventRow[]> {
    let events = this.#waiting;
    this.#waiting = [];
    if (events.length === 0 && this.#behind) {
      // Before reading: what comes from now on is either in what is read or makes it read again.
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

  get last(): number {
    return this.#last;
  }
}

export function isTerminal(event: RunEventRow): boolean {
  return TERMINAL.has(event.kind);
}
