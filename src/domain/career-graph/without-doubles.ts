import type { CareerGraph } from './career-graph.ts';

/** The career graph without possible duplicates of its roles, until the owner has decided about them. */
export function withoutDoubles(graph: CareerGraph): CareerGraph {
  const doubles = new Set(
    graph.questions.flatMap(({ kind, experienceId }) => (kind === 'same_role' ? experienceId : [])),
  );
  if (doubles.size === 0) return graph;
  const experiences = graph.experiences.filter(({ id }) => !doubles.has(id));
  const companies = new Set(experiences.flatMap(({ company }) => company?.id ?? []));
  const isShown = ({ achievement }: CareerGraph['ranking'][number]) => !doubles.has(achievement.experienceId);
  return {
    ...graph,
    experiences,
    companies: graph.companies.filter(({ id }) => companies.has(id)),
    ranking: graph.ranking.filter(isShown),
    rankings: graph.rankings.map(({ label, entries }) => ({ label, entries: entries.filter(isShown) })),
    timeline: graph.timeline.filter(({ experienceId }) => experienceId === null || !doubles.has(experienceId)),
  };
}
