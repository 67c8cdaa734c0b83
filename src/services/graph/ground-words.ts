import { isDeepStrictEqual } from 'node:util';
import { groundText, type GroundedText } from '../../domain/story/grounded-text.ts';
import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { factsNamedIn } from '../../domain/story/own-words.ts';
import { descriptionTexts, groundStatements, statementTexts } from '../../domain/story/statement-words.ts';
import type { StoryMaterial } from '../../domain/story/story-material.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

/**
 * Records the facts that the headline, the summary, statements, descriptions and the owner's own skill offers mention, so that
 * later changes to them are noticed. Call it in the caller's transaction, after the change; writes only what differs.
 */
export async function groundWords(
  db: Db,
  userId: string,
  { known, ofHeadline, statements }: StoryMaterial,
  graph: Pick<CareerGraph, 'experiences' | 'education'>,
): Promise<void> {
  const { headline, summary, ...stored } = await db.profile.findUniqueOrThrow({
    where: { userId },
    select: { headline: true, headlineBasis: true, summary: true, summaryBasis: true, statementBasis: true },
  });
  const headlineBasis = groundText(headline, stored.headlineBasis as GroundedText | null, ofHeadline);
  const summaryBasis = groundText(summary, stored.summaryBasis as GroundedText | null, known);
  const { statementBasis: recorded } = stored;
  const basis = recorded as GroundedText | null;
  const statementBasis = [
    ...groundStatements(statementTexts(graph), { ...statements, basis }),
    ...groundStatements(descriptionTexts(graph), { known: ofHeadline, basis }, factsNamedIn),
  ];
  if (!isDeepStrictEqual({ headlineBasis, summaryBasis, statementBasis }, stored))
    await db.profile.update({
      where: { userId },
      data: {
        headlineBasis: headlineBasis ?? Prisma.DbNull,
        summaryBasis: summaryBasis ?? Prisma.DbNull,
        statementBasis,
      },
    });
  const offers = await db.skillOffer.findMany({ where: { userId, editedFields: { has: 'text' } } });
  for (const { id, text, basis: stored } of offers) {
    const basis = groundText(text, stored as GroundedText | null, known);
    if (!isDeepStrictEqual(basis, stored))
      await db.skillOffer.update({ where: { id }, data: { basis: basis ?? Prisma.DbNull } });
  }
}
