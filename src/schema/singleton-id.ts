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

/** @returns null for anything but the ID of a singleton of the viewer */
export function parseSingletonId(id: string, { viewer }: Context): { kind: string; key: string } | null {
  const [kind = '', userId, ...key] = id.split(':');
  return viewer && userId === viewer.userId ? { kind, key: key.join(':') } : null;
}
