import { topOf, type RankedStatement } from '../../domain/scoring/rank-achievements.ts';
import { rankGraph } from '../../domain/scoring/scored-graph.ts';
import type { Formula } from '../../domain/scoring/scored-statement.ts';
import type { Refreshing } from './refreshing.ts';
import { storeEvidenceStrength } from './store-evidence-strength.ts';
import { storeRankings } from './store-rankings.ts';

/** Scores all statements for every target role with a ranking, keeps the best of each, and writes what differs. */
export async function refreshRanking({ db, userId, facts }: Refreshing): Promise<void> {
  const graph = await facts();
  const { rankingFormula, targetRoles } = await db.careerGraph.findUniqueOrThrow({ where: { userId } });
  const formula = rankingFormula as Formula;
  const ranked = rankGraph(graph, { formula, now: new Date(), targetRoles });
  await storeRankings(
    db,
    userId,
    ranked.map((one) => ({ label: one.label, entries: topOf(one.ranked) })),
  );
  const all = ranked[0]?.ranked ?? [];
  await storeEvidenceStrength(db, { userId, graph }, new Map(all.map((one) => [one.id, strengthOf(one)])));
}

const strengthOf = ({ components }: RankedStatement) =>
  components.find(({ name }) => name === 'evidenceStrength')?.value ?? 0;
