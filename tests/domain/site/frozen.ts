import type {
  AchievementNode,
  CareerGraph,
  EducationNode,
  ExperienceNode,
} from '../../../src/domain/career-graph/career-graph.ts';
import { freezeSite, type FreezeSettings } from '../../../src/domain/site/freeze-site.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

/** Public by default. */
const SETTINGS: FreezeSettings = {
  theme: 'editorial',
  color: null,
  language: 'en',
  visibleFields: [],
  isSample: false,
};
export const OPEN = { provenance: 'model_context', requiresReview: true } as const;
export const OWN = { provenance: 'user_provided', requiresReview: false } as const;

export const frozen = (graph: CareerGraph, settings: Partial<FreezeSettings> = {}) =>
  freezeSite(graph, { ...SETTINGS, ...settings });
export const shot = (graph: CareerGraph, settings: Partial<FreezeSettings> = {}) => frozen(graph, settings).snapshot;

/** A graph with changes to rows, by ID. */
export function graphWith(
  changes: Record<string, Partial<AchievementNode & ExperienceNode & EducationNode>>,
  more: Partial<CareerGraph> = {},
): CareerGraph {
  const graph = graphOf(INGRID);
  const statements = graph.experiences.flatMap(({ achievements }) => achievements);
  for (const row of [...graph.experiences, ...statements, ...graph.education]) Object.assign(row, changes[row.id]);
  return Object.assign(graph, more);
}
