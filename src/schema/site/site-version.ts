import { snapshotTheme } from '../../domain/site/themes.ts';
import { builder } from '../builder.ts';
import { BuildStatusRef, SiteThemeRef } from '../enums.ts';

export const SiteVersionRef = builder.prismaObject('SiteVersion', {
  description: 'What the site was at one moment. It never changes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id; that of the run which made it.' }),
    number: t.exposeInt('number', { description: 'Counts up, in the order in which versions were made.' }),
    status: t.expose('status', { type: BuildStatusRef, description: 'What became of it.' }),
    theme: t.field({
      type: SiteThemeRef,
      select: { snapshot: true },
      description: 'Its design.',
      resolve: ({ snapshot }) => snapshotTheme(snapshot),
    }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of its content, hexadecimal.' }),
    changes: t.exposeStringList('changes', {
      description: 'What was different from the version that was online when it was made, in words.',
    }),
    restoredFrom: t.exposeInt('restoredFrom', {
      nullable: true,
      description: 'Number of the version that it brought back; null for a fresh one.',
    }),
    problems: t.stringList({
      select: { error: true },
      description: 'Why it was not published; empty when it was.',
      resolve: ({ error }) => (error as { problems?: string[] } | null)?.problems ?? [],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it went online; null when it did not.',
    }),
  }),
});
