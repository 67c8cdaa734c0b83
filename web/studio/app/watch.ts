import { createClient } from 'graphql-ws';
import type { TypedDocumentString } from '../graphql/graphql.ts';
import { t } from './messages.tsx';
import { connection, report } from './connection.ts';
import { serverWords } from './server-words.ts';

// Comes back by itself for as long as the page is open: a cut costs nothing but the wait.
const socket = createClient({
  url: `${location.origin.replace(/^http/u, 'ws')}/graphql`,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** retries, 4_000))),
  on: { closed: connection.lost, connected: connection.made },
});

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A subscription is not acknowledged: one that has not failed by then works. */
const WORKS_AFTER_MS = 2_000;

/** Why a watch has ended for good. */
export interface Refusal {
  /** For people. */
  message: string;
  /** Such as NOT_FOUND; null when the server gave none. */
  code: string | null;
}

export interface Watch<Result, Variables> {
  /** Read whenever the subscription is sent, also after a cut, so that a watch can resume after what it has seen. */
  variables: () => Variables;
  onData: (data: Result) => void;
  /** The stream is complete. */
  onEnd?: () => void;
  /** The server does not allow this watch, and asking again would not help. */
  onRefused: (refusal: Refusal) => void;
}

/**
 * Watches until told to stop. A lost connection and a failure of the server are survived, the latter with growing waits and a line on
 * the page; a refusal ends the watch.
 */
export function watch<Result, Variables extends Record<string, unknown>>(
  operation: TypedDocumentString<Result, Variables>,
  { variables, onData, onEnd = () => {}, onRefused }: Watch<Result, Variables>,
): () => void {
  const self = {};
  let unsubscribe = () => {};
  let isStopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const works = () => {
    clearTimeout(timer);
    failures = 0;
    report(self, null);
  };

  const begin = () => {
    if (failures > 0) timer = setTimeout(works, WORKS_AFTER_MS);
    let outcome: Refusal | 'failed' | 'complete' = 'complete';
    unsubscribe = socket.subscribe<Result>(
      {
        query: operation.toString(),
        get variables() {
          return variables();
        },
      },
      {
        next({ data, errors }) {
          outcome = data ? 'complete' : outcomeOf(errors);
          if (!data) return;
          works();
          onData(data);
        },
        error: (error) => end(outcomeOf(error)),
        complete: () => end(outcome),
      },
    );
  };

  const end = (outcome: Refusal | 'failed' | 'complete') => {
    clearTimeout(timer);
    if (isStopped) return;
    if (outcome === 'failed') {
      const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
      failures += 1;
      report(self, t('studio.updatesFailed'));
      // Not all pages at once.
      timer = setTimeout(begin, wait * (0.75 + Math.random() / 2));
      return;
    }
    report(self, null);
    if (outcome === 'complete') onEnd();
    else onRefused(outcome);
  };

  begin();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    report(self, null);
    unsubscribe();
  };
}

/** GraphQL errors are the server's word on the operation, unless it says that it has failed itself; all else is the connection's. */
function outcomeOf(error: unknown): Refusal | 'failed' {
  const [first] = Array.isArray(error) ? (error as { message: string; extensions?: { code?: unknown } }[]) : [];
  const code = first?.extensions?.code;
  if (!first || code === 'INTERNAL_SERVER_ERROR') return 'failed';
  return { message: serverWords(first.message), code: typeof code === 'string' ? code : null };
}
