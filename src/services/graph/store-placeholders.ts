import { v7 as newId } from 'uuid';
import { foldText } from '../../domain/reconcile/fold-text.ts';
import { indexRoles } from '../../domain/role-library/match-role.ts';
import { proposePlaceholders } from '../../domain/role-library/propose-placeholders.ts';
import type { Db } from '../database/prisma.ts';
import { readRoleLibrary } from '../role-library/read-role-library.ts';
import { readLanguage } from './read-language.ts';
import { readStrategy } from './read-strategy.ts';

/** The library's sentences are in English; in a page in another language they would stand out. */
const LANGUAGE = 'en';
const CONFIDENCE = 0.3;

/**
 * Stores placeholders from the role library if the strategy of the achievements is `template`. Those that the owner accepted, edited
 * or dismissed don't come back.
 *
 * @returns how many were added
 */
export async function storePlaceholders(db: Db, userId: string): Promise<number> {
  if ((await readStrategy(db, userId, 'achievements')) !== 'template') return 0;
  if ((await readLanguage(db, userId)) !== LANGUAGE) return 0;
  const roles = await db.experience.findMany({
    where: { userId, rejected: false },
    orderBy: [{ current: 'desc' }, { start: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    // Dismissed ones too.
    select: { id: true, title: true, achievements: { select: { rawText: true }, orderBy: { id: 'asc' } } },
  });
  const open = roles.map(({ id, title, achievements }) => ({
    id,
    title,
    statements: achievements.map(({ rawText }) => rawText),
  }));
  const before = await db.achievement.count({ where: { userId, provenance: 'industry_template' } });
  const proposed = proposePlaceholders(open, { index: indexRoles(await readRoleLibrary(db)), before });
  for (const { experienceId, text, role } of proposed) {
    const id = newId();
    const words = { userId, provenance: 'industry_template' } as const;
    await db.achievement.create({
      data: {
        ...words,
        id,
        experienceId,
        rawText: text,
        textKey: foldText(text),
        isPlaceholder: true,
        confidence: CONFIDENCE,
        requiresReview: true,
        reviewReason: `Often true of a ${role}, says the role library. Only you know whether you did this; it stays private until you accept it.`,
        position: await db.achievement.count({ where: { experienceId } }),
      },
    });
    await db.statementVersion.create({ data: { ...words, achievementId: id, kind: 'raw', text, outcome: 'kept' } });
  }
  return proposed.length;
}
