import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';

/** Writes what differs. `strengths` are 0..1, by statement; statements that were not scored have 0, except removed ones. */
export async function storeEvidenceStrength(
  db: Db,
  { userId, graph }: { userId: string; graph: CareerGraph },
  strengths: ReadonlyMap<string, number>,
): Promise<void> {
  const statements = graph.experiences.flatMap(({ achievements }) => achievements);
  const changed = statements.flatMap(({ id, evidenceStrength }) => {
    const strength = strengths.get(id) ?? 0;
    return strength === evidenceStrength ? [] : [{ id, strength }];
  });
  if (changed.length > 0)
    await db.$executeRaw`
      update achievements a set evidence_strength = s.strength
      from unnest(${changed.map(({ id }) => id)}::uuid[], ${changed.map(({ strength }) => strength)}::float8[]) as s (id, strength)
      where a.id = s.id and a.user_id = ${userId}::uuid`;
  if (graph.questions.length > 0) await clearOthers(db, userId, statements);
}

/** Statements that the owner has yet to decide about are in the career graph, but not scored. */
async function clearOthers(db: Db, userId: string, statements: { id: string }[]): Promise<void> {
  await db.$executeRaw`
    update achievements a set evidence_strength = 0 from work_experiences e
    where a.user_id = ${userId}::uuid and e.id = a.experience_id and not a.rejected and not e.rejected
      and a.evidence_strength <> 0 and not a.id = any (${statements.map(({ id }) => id)}::uuid[])`;
}
