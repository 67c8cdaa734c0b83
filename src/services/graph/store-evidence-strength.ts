import type { Db } from '../database/prisma.ts';

/**
 * Writes the values that have changed (0..1, by ID) in one statement. Statements that were not scored have 0; removed ones keep
 * theirs.
 */
export async function storeEvidenceStrength(
  db: Db,
  userId: string,
  strengths: ReadonlyMap<string, number>,
): Promise<void> {
  await db.$executeRaw`
    update achievements a set evidence_strength = coalesce(s.strength, 0)
    from achievements b join work_experiences e on e.id = b.experience_id
      left join unnest(${[...strengths.keys()]}::uuid[], ${[...strengths.values()]}::float8[]) as s (id, strength) on s.id = b.id
    where a.id = b.id and b.user_id = ${userId}::uuid and a.user_id = ${userId}::uuid
      and not b.rejected and not e.rejected and a.evidence_strength <> coalesce(s.strength, 0)`;
}
