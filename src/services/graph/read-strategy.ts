import type { FillStrategy } from '../../domain/completeness/fill-strategy.ts';
import type { Section } from '../../domain/completeness/graph-snapshot.ts';
import type { Db } from '../database/prisma.ts';

/** How the gaps of a section are filled; null before its completeness was assessed. */
export async function readStrategy(db: Db, userId: string, section: Section): Promise<FillStrategy | null> {
  const found = await db.completeness.findFirst({ where: { userId, section }, select: { strategy: true } });
  return found?.strategy ?? null;
}
