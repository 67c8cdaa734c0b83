import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { onReturn } from '../connection.ts';
import { refetchAll } from '../mounted-queries.ts';
import { useQuery } from '../use-query.ts';
import { watch } from '../watch.ts';
import { useDismissedRuns } from './dismissed-runs.ts';
import { type Run, RUNS, WATCH_RUNS } from './operations.ts';
import { isActive } from './run-words.ts';

interface Runs {
  /** Active and recent runs, newest first. */
  runs: Run[];
  /** 0..1, from the latest event. */
  progressOf: (run: Run) => number;
  /** Ids of runs that the page shows in detail. */
  detailed: ReadonlySet<string>;
  /** Marks a run as shown in detail until the returned function is called. */
  showInDetail: (id: string) => () => void;
}

const Context = createContext<Runs>({
  runs: [],
  progressOf: ({ progress }) => progress,
  detailed: new Set(),
  showInDetail: () => () => {},
});

export const useRuns = (): Runs => useContext(Context);

/** Keeps the list of runs up to date, wherever they were started. */
export function RunsProvider({ children }: { children: ReactNode }) {
  const { data, refetch } = useQuery(RUNS, {});
  const [heard, setHeard] = useState<Record<string, number>>({});
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(
    () =>
      watch(WATCH_RUNS, {
        variables: () => ({}),
        onData({ pipelineRuns: { runId, kind, progress } }) {
          setHeard((before) => ({ ...before, [runId]: progress }));
          if (ENDS.has(kind)) void refetchAll();
          else if (CHANGES.has(kind)) void refetch();
        },
        // The session has ended; refetching the viewer shows it.
        onRefused: () => void refetchAll(),
      }),
    [refetch],
  );
  // Events during an interruption are not sent again.
  useEffect(() => onReturn(() => void refetchAll()), []);
  const showInDetail = useCallback((id: string) => {
    setShown((before) => [...before, id]);
    return () => setShown((before) => before.toSpliced(before.indexOf(id), 1));
  }, []);
  const value = useMemo(
    () => ({
      runs: data ? newestFirst(data) : [],
      progressOf: ({ id, progress }: Run) => Math.max(progress, heard[id] ?? 0),
      detailed: new Set(shown),
      showInDetail,
    }),
    [data, heard, shown, showInDetail],
  );
  return <Context value={value}>{children}</Context>;
}

const ENDS = new Set(['SUCCEEDED', 'FAILED', 'CANCELED']);
const CHANGES = new Set(['QUEUED', 'STARTED', 'RETRYING']);

const newestFirst = ({
  running,
  queued,
  recent,
}: Record<'running' | 'queued' | 'recent', { edges: { node: Run }[] }>) =>
  [
    ...new Map(
      [running, queued, recent].flatMap(({ edges }) => edges.map(({ node }) => [node.id, node] as const)),
    ).values(),
  ]
    // Ids start with a timestamp.
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));

const DAY_MS = 24 * 60 * 60 * 1000;

/** Runs that failed in the last day, are the newest of their kind and were not dismissed. */
export function useFailedRuns(): Run[] {
  const { runs } = useRuns();
  const dismissed = useDismissedRuns();
  return runs.filter(
    (run, index) =>
      run.status === 'FAILED' &&
      // The build reports failed child runs.
      run.parent?.kind !== 'BUILD' &&
      runs.findIndex(({ kind }) => kind === run.kind) === index &&
      Date.now() - Date.parse(run.finishedAt ?? '') < DAY_MS &&
      !dismissed.has(run.id),
  );
}

/**
 * The run of a kind that its page shows in detail: the active one, a failed one that was not dismissed, or one that finished after the
 * page was opened.
 */
export function useRunOf(kind: Run['kind']): Run | null {
  const { runs } = useRuns();
  const failed = useFailedRuns();
  const [seenAtWork, setSeenAtWork] = useState<string | null>(null);
  const active = runs.find((run) => run.kind === kind && isActive(run)) ?? null;
  const activeId = active?.id ?? null;
  useEffect(() => {
    if (activeId !== null) setSeenAtWork(activeId);
  }, [activeId]);
  const done = runs.find(({ id, status }) => id === seenAtWork && status === 'SUCCEEDED');
  return active ?? failed.find((run) => run.kind === kind) ?? done ?? null;
}
