import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../graphql/graphql.ts';
import { ask, onChange } from './client.ts';

/** What the server says, now and after every change; null until it has said something. */
export function useQuery<Result, Variables>(operation: TypedDocumentString<Result, Variables>, variables: Variables) {
  const [data, setData] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let latest = 0;
    let isGone = false;
    const read = async () => {
      const mine = (latest += 1);
      // An answer that was overtaken by a later question is an old one.
      const isOld = () => isGone || mine !== latest;
      try {
        const answer = await ask(operation, JSON.parse(key) as Variables);
        if (isOld()) return;
        setData(answer);
        setProblem(null);
      } catch (error) {
        if (!isOld()) setProblem(error instanceof Error ? error.message : String(error));
      }
    };
    void read();
    const stop = onChange(read);
    return () => {
      isGone = true;
      stop();
    };
  }, [operation, key]);
  return { data, problem };
}
