import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentString } from '../graphql/graphql.ts';
import { ask } from './client.ts';
import { mount, newestVersion, noteVersion } from './mounted-queries.ts';

/** Runs a query now and after every change. `data` is null until the first response. */
export function useQuery<Result, Variables>(operation: TypedDocumentString<Result, Variables>, variables: Variables) {
  const [data, setData] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refetch = useRef(() => Promise.resolve());
  const key = JSON.stringify(variables);
  useEffect(() => {
    let isGone = false;
    let shown: number | null = null;
    /** Newest version at the last request, so that a response that stays old is not refetched forever. */
    let wanted = 0;
    const readOnce = async () => {
      wanted = newestVersion();
      try {
        const answer = await ask(operation, JSON.parse(key) as Variables);
        if (isGone) return;
        shown = versionOf(answer);
        setData(answer);
        setProblem(null);
      } catch (error) {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      }
      if (shown === null) return;
      if (newestVersion() > wanted && shown < newestVersion()) void read();
      noteVersion(shown);
    };
    const read = oneAtATime(readOnce);
    refetch.current = read;
    const unmount = mount({ read, version: () => shown });
    void read();
    return () => {
      isGone = true;
      unmount();
    };
  }, [operation, key]);
  return { data, problem, refetch: useCallback(() => refetch.current(), []) };
}

/** Calls during a request share the next one, so that responses arrive however fast things change. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    if (running) {
      following ??= running.then(() => {
        following = null;
        return run();
      });
      return following;
    }
    running = work().finally(() => (running = null));
    return running;
  };
  return run;
}

function versionOf(answer: unknown): number | null {
  const { careerGraph } = answer as { careerGraph?: { version?: number } | null };
  return careerGraph?.version ?? null;
}
