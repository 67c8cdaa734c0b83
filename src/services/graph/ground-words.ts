import { isDeepStrictEqual } from 'node:util';
import { groundText, type GroundedText, withSkills } from '../../domain/story/grounded-text.ts';
import type { KnownFacts } from '../../domain/story/known-facts.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

/**
 * Notes which facts the summary and the offers in the owner's words name, so that a later change of one is seen in them. In the
 * caller's transaction, after the change; what is as it was gets no write.
 */
export async function groundWords(db: Db, userId: string, known: KnownFacts): Promise<void> {
  const profile = await db.profile.findUnique({ where: { userId }, select: { summary: true, summaryBasis: true } });
  if (profile) {
    const stored = profile.summaryBasis as GroundedText | null;
    const summaryBasis = groundText(profile.summary, stored, known);
    if (!isDeepStrictEqual(summaryBasis, stored))
      await db.profile.update({ where: { userId }, data: { summaryBasis: summaryBasis ?? Prisma.DbNull } });
  }
  const offers = await db.skillOffer.findMany({ where: { userId, editedFields: { has: 'text' } } });
  if (offers.length === 0) return;
  const skills = await db.skill.findMany({ where: { userId, rejected: false }, select: { id: true, name: true } });
  const offered = withSkills(known, { skills });
  for (const { id, text, basis: stored } of offers) {
    const basis = groundText(text, stored as GroundedText | null, offered);
    if (!isDeepStrictEqual(basis, stored))
      await db.skillOffer.update({ where: { id }, data: { basis: basis ?? Prisma.DbNull } });
  }
}
