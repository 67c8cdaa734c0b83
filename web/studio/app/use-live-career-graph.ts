import { useEffect, useState } from 'react';
import { forgetVersions, newestVersion, noteVersion, refetchAll } from './mounted-queries.ts';
import { WATCH_CAREER_GRAPH } from './operations.ts';
import { watch } from './watch.ts';

/** Keeps the screen at the newest version of the career graph, no matter who changes it. */
export function useLiveCareerGraph(): void {
  const [beginnings, setBeginnings] = useState(0);
  useEffect(
    () =>
      watch(WATCH_CAREER_GRAPH, {
        variables: () => ({ after: newestVersion() }),
        onData: ({ careerGraphChanged: { version } }) => noteVersion(version),
        onRefused({ code }) {
          // The session has ended, or the server now has another database with its own versions.
          forgetVersions();
          void refetchAll();
          if (code === 'INVALID_INPUT') setBeginnings((before) => before + 1);
        },
      }),
    [beginnings],
  );
}
