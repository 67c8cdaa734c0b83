import type { Context } from './context.ts';

/** What a user has one of, or one of for each `key`, in place of a row with an ID. */
export type SingletonKind =
  | 'careerGraph'
  | 'site'
  | 'siteAnalytics'
  | 'placement'
  | 'completeness'
  | 'navigation'
  | 'ranking';

/** `placement:<user>:hero`. The user is in it because clients may keep the data of several. */
export function singletonId(kind: SingletonKind, { viewer }: Context, key?: string): string {
  if (!viewer) throw new Error(`Visitors have no ${kind}.`);
  return [kind, viewer.userId, ...(key === undefined ? [] : [key])].join(':');
}

/** Whether it may be the ID of something that the viewer has one of. */
export const isSingletonId = (id: string, { viewer }: Context) =>
  viewer !== null && id.split(':', 2)[1] === viewer.userId;
