import { useSyncExternalStore } from 'react';

/** A cut that is over by then is not worth a word. */
const PATIENCE_MS = 2_000;

let isAway = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tell(away: boolean): void {
  clearTimeout(waiting);
  waiting = undefined;
  if (isAway === away) return;
  isAway = away;
  for (const listener of listeners) listener();
}

/** What the socket says of itself. */
export const connection = {
  lost: () => (waiting ??= setTimeout(() => tell(true), PATIENCE_MS)),
  made: () => tell(false),
};

/** Whether the server has been out of reach for more than a moment. */
export function useIsAway(): boolean {
  return useSyncExternalStore(subscribe, () => isAway);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
