import { useSyncExternalStore } from 'react';
import { t } from './messages.tsx';

/** Shorter interruptions are not reported. */
const PATIENCE_MS = 2_000;

/** Current problems with live updates, by who reported them. */
const troubles = new Map<object, string>();
const listeners = new Set<() => void>();
const returns = new Set<() => void>();
let waiting: ReturnType<typeof setTimeout> | undefined;
let wasLost = false;

/** Reports a problem with live updates; null once it is solved. */
export function report(who: object, trouble: string | null): void {
  if ((troubles.get(who) ?? null) === trouble) return;
  if (trouble === null) troubles.delete(who);
  else troubles.set(who, trouble);
  for (const listener of listeners) listener();
}

/** Called by the socket. */
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

/** Calls back on every reconnection. */
export function onReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

/** Why the page may be out of date; null if it isn't. */
export function useTrouble(): string | null {
  return useSyncExternalStore(subscribe, () => [...troubles.values()][0] ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
