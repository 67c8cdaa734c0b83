import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { freezeSite } from '../../domain/site/freeze-site.ts';
import { languageOf } from '../../domain/site/language-of.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { themeOf } from '../../domain/site/themes.ts';
import type { SiteSettings } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import { ALL_PARTS } from '../graph/graph-statement.ts';
import { readCareerGraph } from '../graph/read-career-graph.ts';
import { readLanguage } from '../graph/read-language.ts';

export interface SiteDraft {
  settings: SiteSettings;
  graph: CareerGraph;
  snapshot: SiteSnapshot;
  /** What is left out until the owner acts on it, as sentences. */
  leftOut: string[];
}

const PARTS = new Set(ALL_PARTS.filter((part) => part !== 'evidence' && part !== 'history' && part !== 'generations'));

/** The site as it would be published now. `theme` overrides the chosen design. */
export async function readSiteDraft(db: Db, userId: string, theme?: string): Promise<SiteDraft> {
  const settings = await db.siteSettings.findFirstOrThrow({ where: { userId } });
  const language = await readLanguage(db, userId);
  const { secondLanguage, separatesLanguages: separates } = settings;
  // The language of a statement may be that of its document.
  const parts = secondLanguage === null ? PARTS : new Set([...PARTS, 'evidence' as const]);
  const graph = await readCareerGraph(inTransaction(db), userId, parts);
  if (!graph) throw new Error(`User ${userId} has no career graph.`);
  const frozen = freezeSite(graph, {
    theme: themeOf(theme ?? settings.theme),
    color: settings.color,
    language: language?.slice(0, 2) ?? languageOf(graph),
    visibleFields: settings.visibleFields,
    second:
      secondLanguage === null
        ? null
        : { language: secondLanguage, separates, documentLanguages: await documentLanguages(db, userId) },
    isSample: await isSample(db, userId),
  });
  return { settings, graph, ...frozen };
}

async function documentLanguages(db: Db, userId: string): Promise<Map<string, string>> {
  const documents = await db.document.findMany({ where: { userId }, select: { id: true, language: true } });
  return new Map(documents.flatMap(({ id, language }) => (language === null ? [] : [[id, language.slice(0, 2)]])));
}

/** Whether the sample resume is in the graph. */
async function isSample(db: Db, userId: string): Promise<boolean> {
  return (await db.document.count({ where: { userId, status: 'merged', isSample: true } })) > 0;
}

/** What visitors see now; null if nothing is published. */
export async function readLiveSnapshot(db: Db, { publishedVersionId }: SiteSettings): Promise<SiteSnapshot | null> {
  if (publishedVersionId === null) return null;
  const version = await db.siteVersion.findFirst({ where: { id: publishedVersionId }, select: { snapshot: true } });
  return version ? (version.snapshot as unknown as SiteSnapshot) : null;
}
