import { useSyncExternalStore } from 'react';

/** Failed runs that the owner dismissed in this browser. */
const KEY = 'cursus.dismissed-runs';
const MOST = 100;

const listeners = new Set<() => void>();
let dismissed: ReadonlySet<string> = new Set(read());

export function dismissRun(id: string): void {
  dismissed = new Set([...dismissed, id].slice(-MOST));
  try {
    localStorage.setItem(KEY, JSON.stringify([...dismissed]));
  } catch {
    // Without storage, it lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

export function useDismissedRuns(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => dismissed);
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
