import { createClient } from 'graphql-ws';
import type { TypedDocumentString } from '../graphql/graphql.ts';
import { t } from './messages.tsx';
import { connection, report } from './connection.ts';
import { serverWords } from './server-words.ts';

// Reconnects for as long as the page is open.
const socket = createClient({
  url: `${location.origin.replace(/^http/u, 'ws')}/graphql`,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** retries, 4_000))),
  on: { closed: connection.lost, connected: connection.made },
});

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The protocol has no acknowledgment: a subscription that hasn't failed by then works. */
const WORKS_AFTER_MS = 2_000;

/** Why a subscription was refused. */
export interface Refusal {
  /** For the owner. */
  message: string;
  /** Such as NOT_FOUND; null if the server sent none. */
  code: string | null;
}

export interface Watch<Result, Variables> {
  /** Read every time the subscription is sent, so that it can resume after the last event received. */
  variables: () => Variables;
  onData: (data: Result) => void;
  /** The stream is complete. */
  onEnd?: () => void;
  /** The server refused the subscription, and retrying wouldn't help. */
  onRefused: (refusal: Refusal) => void;
}

/**
 * Subscribes until stopped. Survives lost connections and server errors; after the latter, it retries with growing delays and shows a
 * message. A refusal ends it.
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
      // Spreads out the retries of all open pages.
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

/** Errors of the server, not of the request. */
const PASSING = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE']);

/** GraphQL errors are refusals, except those that pass. Anything else is a connection failure. */
function outcomeOf(error: unknown): Refusal | 'failed' {
  const [first] = Array.isArray(error) ? (error as { message: string; extensions?: { code?: unknown } }[]) : [];
  const code = first?.extensions?.code;
  if (!first || PASSING.has(code)) return 'failed';
  return { message: serverWords(first.message), code: typeof code === 'string' ? code : null };
}
