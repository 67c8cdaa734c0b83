import { useSyncExternalStore } from 'react';
import { t } from './messages.tsx';

/** A cut that is over by then is not worth a word. */
const PATIENCE_MS = 2_000;

/** Who has trouble with live updates, and in which words for people. */
const troubles = new Map<object, string>();
const listeners = new Set<() => void>();
const returns = new Set<() => void>();
let waiting: ReturnType<typeof setTimeout> | undefined;
let wasLost = false;

/** Says what is wrong with the live updates of somebody; null when nothing is any more. */
export function report(who: object, trouble: string | null): void {
  if ((troubles.get(who) ?? null) === trouble) return;
  if (trouble === null) troubles.delete(who);
  else troubles.set(who, trouble);
  for (const listener of listeners) listener();
}

/** What the socket says of itself. */
export const connection = {
  lost() {
    wasLost = true;
    waiting ??= setTimeout(() => report(connection, t('studio.serverUnreachable')), PATIENCE_MS);
  },
  made() {
    clearTimeout(waiting);
    waiting = undefined;
    report(connection, null);
    if (!wasLost) return;
    wasLost = false;
    for (const listener of returns) listener();
  },
};

/** Calls back whenever the connection is there again after a cut, however short. */
export function onReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

/** Why the page may not show what is new, in words; null while it does. */
export function useTrouble(): string | null {
  return useSyncExternalStore(subscribe, () => [...troubles.values()][0] ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
