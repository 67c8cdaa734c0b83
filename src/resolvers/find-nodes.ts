import type { GraphQLResolveInfo } from 'graphql';
import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import { withTenure } from '../domain/timeline/with-tenure.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { asNode } from '../schema/node.ts';
import { isSingletonId, singletonId, type SingletonKind } from '../schema/singleton-id.ts';
import { PUBLIC_SITE } from '../schema/site/public-site.ts';
import { SITE_VERSION, siteVersionRow } from '../schema/site/site-version.ts';
import type { Db } from '../services/database/prisma.ts';
import type { GraphPart } from '../services/graph/graph-statement.ts';
import { isUuid } from '../services/database/is-uuid.ts';
import { loadGraph } from './load-graph.ts';
import { viewPublicSite } from './view-public-site.ts';
import { viewSite } from './view-site.ts';

type Signed = Context & { viewer: Viewer };
type Found = Map<string, object>;
type Keep = (typeName: string, id: string, node: object | null) => void;

/** Parts that contain nodes. */
const PARTS: GraphPart[] = [
  'profile',
  'companies',
  'experiences',
  'achievements',
  'ranking',
  'skills',
  'skillOffers',
  'navigation',
  'story',
  'timeline',
  'placements',
  'generations',
  'completeness',
  'education',
  'certifications',
  'languages',
  'sections',
];

/** The viewer's objects with these IDs, and public sites. The career graph is read at most once. */
export async function findNodes(context: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Found> {
  const found: Found = new Map();
  const keep = (typeName: string, id: string, node: object | null) => node && found.set(id, asNode(typeName, node));
  for (const id of ids)
    if (id.startsWith(PUBLIC_SITE)) keep('PublicSite', id, await viewPublicSite(context, id.slice(PUBLIC_SITE.length)));
  if (!isSigned(context)) return found;
  await addRows(context, ids, keep);
  const site = singletonId('site', context);
  if (ids.includes(site)) keep('Site', site, await viewSite(context));
  const isOfGraph = (id: string) => !found.has(id) && (isUuid(id) || isSingletonId(id, context));
  if (ids.some(isOfGraph)) addGraph(await loadGraph(context, info, PARTS), context, keep);
  return found;
}

const isSigned = (context: Context): context is Signed => context.viewer !== null;

/** Types whose objects are rows. An ID belongs to one type, so what is found is not looked for in the tables that follow. */
const ROWS: Record<string, (db: Db, where: { id: { in: string[] } }) => Promise<{ id: string }[]>> = {
  Document: (db, where) => db.document.findMany({ where }),
  PipelineRun: (db, where) => db.pipelineRun.findMany({ where }),
  LooseText: (db, where) => db.looseText.findMany({ where }),
  Webhook: (db, where) => db.webhook.findMany({ where }),
  WebhookDelivery: (db, where) => db.webhookDelivery.findMany({ where }),
};

/** Row-level security leaves only the viewer's. */
async function addRows({ db, viewer }: Signed, ids: readonly string[], keep: Keep): Promise<void> {
  let uuids = ids.filter(isUuid);
  for (const [typeName, read] of Object.entries(ROWS)) {
    if (uuids.length === 0) break;
    const rows = await read(db, { id: { in: uuids } });
    for (const row of rows) keep(typeName, row.id, row);
    uuids = uuids.filter((id) => rows.every((row) => row.id !== id));
  }
  const versions = ids
    .filter((id) => id.startsWith(SITE_VERSION))
    .map(siteVersionRow)
    .filter(isUuid);
  if (versions.length > 0)
    for (const row of await db.siteVersion.findMany({ where: { id: { in: versions } } }))
      keep('SiteVersion', `${SITE_VERSION}${row.id}`, row);
  if (ids.includes(viewer.userId))
    keep('Viewer', viewer.userId, await db.user.findUnique({ where: { id: viewer.userId } }));
}

function addGraph(graph: CareerGraph, context: Signed, keep: Keep): void {
  const one = (kind: SingletonKind, typeName: string, node: object, key?: string) =>
    keep(typeName, singletonId(kind, context, key), node);
  const all = (typeName: string, nodes: readonly { id: string }[]) => {
    for (const node of nodes) keep(typeName, node.id, node);
  };
  one('careerGraph', 'CareerGraph', graph);
  for (const placement of graph.placements) one('placement', 'Placement', placement, placement.slot);
  for (const section of graph.completeness) one('completeness', 'SectionCompleteness', section, section.section);
  for (const entry of graph.navigation) one('navigation', 'NavigationEntry', entry, entry.section);
  for (const ranking of graph.rankings) one('ranking', 'AchievementRanking', ranking, ranking.label);
  all('Profile', [graph.profile]);
  all('Company', graph.companies);
  all('Experience', graph.experiences);
  all(
    'Achievement',
    graph.experiences.flatMap(({ achievements }) => achievements),
  );
  all('Skill', graph.skills);
  all('SkillOffer', graph.skillOffers);
  all('Story', graph.story ? [graph.story] : []);
  all('TimelineEntry', withTenure(graph.timeline, new Date()));
  all(
    'ImageGeneration',
    graph.placements.flatMap(({ candidates }) => candidates),
  );
  all('Education', graph.education);
  all('Certification', graph.certifications);
  all('SpokenLanguage', graph.languages);
  all('SectionEntry', graph.sections);
}
