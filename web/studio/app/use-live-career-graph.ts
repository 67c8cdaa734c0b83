import { useEffect, useState } from 'react';
import { forgetVersions, newestVersion, noteVersion, refetchAll } from './mounted-queries.ts';
import { WATCH_CAREER_GRAPH } from './operations.ts';
import { watch } from './watch.ts';

/** Keeps everything on the screen at the career graph's newest version, whoever changes it and wherever. */
export function useLiveCareerGraph(): void {
  const [beginnings, setBeginnings] = useState(0);
  useEffect(
    () =>
      watch(WATCH_CAREER_GRAPH, {
        variables: () => ({ after: newestVersion() }),
        onData: ({ careerGraphChanged: { version } }) => noteVersion(version),
        onRefused({ code }) {
          // The session is over, or the server has another database, with versions of its own.
          forgetVersions();
          void refetchAll();
          if (code === 'INVALID_INPUT') setBeginnings((before) => before + 1);
        },
      }),
    [beginnings],
  );
}
