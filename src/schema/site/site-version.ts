import { snapshotTheme } from '../../domain/site/themes.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { BuildStatusRef, SiteThemeRef } from '../enums.ts';

/** In front of the ID, because the run that makes a version has the same. */
export const SITE_VERSION = 'siteVersion:';

/** The row's ID, from the version's or the run's. */
export const siteVersionRow = (id: string) => (id.startsWith(SITE_VERSION) ? id.slice(SITE_VERSION.length) : id);

export const SiteVersionRef = builder.prismaObject('SiteVersion', {
  description: 'An immutable snapshot of the site.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      select: { id: true },
      description: 'Stable ID.',
      resolve: ({ id }) => `${SITE_VERSION}${id}`,
    }),
    runId: t.exposeID('id', { description: 'ID of the run that made it.' }),
    number: t.exposeInt('number', { description: 'Version number, counting up from 1.' }),
    status: t.expose('status', { type: BuildStatusRef, description: 'State of the version.' }),
    theme: t.field({
      type: SiteThemeRef,
      select: { snapshot: true },
      description: 'Design of the site.',
      resolve: ({ snapshot }) => snapshotTheme(snapshot),
    }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, in hex.' }),
    changes: t.exposeStringList('changes', {
      description: 'Differences from the version that was online when this one was made, in words.',
    }),
    restoredFrom: t.exposeInt('restoredFrom', {
      nullable: true,
      description: 'Number of the version that it restores; null if it was made from the career graph.',
    }),
    problems: t.stringList({
      select: { error: true },
      description: 'Why it was not published; empty if it was.',
      resolve: ({ error }) => (error as { problems?: string[] } | null)?.problems ?? [],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which it was made.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time of publication; null if it was not published.',
    }),
  }),
});
