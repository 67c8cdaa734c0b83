import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from '../app/client.ts';
import { type SITE, UPDATE_SITE } from './operations.ts';

export type SiteData = ResultOf<typeof SITE>['site'];
type Settings = Partial<
  Pick<
    SiteData,
    | 'theme'
    | 'color'
    | 'visibility'
    | 'indexable'
    | 'offersResume'
    | 'offersContact'
    | 'secondLanguage'
    | 'separatesLanguages'
    | 'visibleFields'
  >
>;

/** Settings, updated before the server confirms. Refused changes are reverted. */
export function useSettings(site: SiteData) {
  const [ahead, setAhead] = useState<Settings>({});
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (wanted: Settings) => {
    setAhead((before) => ({ ...before, ...wanted }));
    const { refused } = await change(UPDATE_SITE, { input: wanted });
    setProblem(refused);
    // A setting changed again in the meantime has its own request.
    setAhead((before) =>
      Object.fromEntries(Object.entries(before).filter(([name, value]) => wanted[name as keyof Settings] !== value)),
    );
  };
  return { settings: { ...site, ...ahead }, problem, keep };
}
