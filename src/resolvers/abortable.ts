/**
 * Wraps an event source so that `return` aborts it. The source's own `return` would wait for its next event, which for a
 * subscriber that has disconnected may never come.
 */
export function abortable<Event>(open: (signal: AbortSignal) => AsyncIterator<Event>): AsyncIterableIterator<Event> {
  const gone = new AbortController();
  const events = open(gone.signal);
  return {
    next: () => events.next(),
    async return(value?: unknown) {
      gone.abort();
      await events.return?.();
      return { done: true, value };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
