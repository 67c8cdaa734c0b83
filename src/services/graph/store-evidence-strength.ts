import type { Db } from '../database/prisma.ts';

/** Writes the values that have changed (0..1, by ID) in one statement. */
export async function storeEvidenceStrength(
  db: Db,
  userId: string,
  strengths: ReadonlyMap<string, number>,
): Promise<void> {
  if (strengths.size === 0) return;
  await db.$executeRaw`
    update achievements a set evidence_strength = s.strength
    from unnest(${[...strengths.keys()]}::uuid[], ${[...strengths.values()]}::float8[]) as s (id, strength)
    where a.id = s.id and a.user_id = ${userId}::uuid and a.evidence_strength <> s.strength`;
}
