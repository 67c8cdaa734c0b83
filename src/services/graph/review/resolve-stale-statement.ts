import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { GroundedText } from '../../../domain/story/grounded-text.ts';
import { rewriteByRules } from '../../../domain/rewriting/rewrite-by-rules.ts';
import { replaceSayings } from '../../../domain/story/replace-sayings.ts';
import { replaceSentences } from '../../../domain/story/replace-sentences.ts';
import type { StaleAction } from '../../../domain/story/resolve-stale.ts';
import { markStatement } from '../../../domain/story/statement-words.ts';
import type { StoryMaterial } from '../../../domain/story/story-material.ts';
import type { Db } from '../../database/prisma.ts';
import { readStoryFacts } from '../read-story-facts.ts';
import { reviewAchievement } from './review-achievement.ts';
import { removeEntry } from './remove-entry.ts';

async function readMaterial(db: Db, userId: string, { kind }: Subject): Promise<StoryMaterial> {
  const material = await readStoryFacts(db, userId);
  // Descriptions are compared with more than statements are.
  const { basis } = material.statements;
  return kind === 'achievement' ? material : { ...material, statements: { basis, known: material.ofHeadline } };
}

interface Subject {
  kind: 'achievement' | 'experience' | 'education';
  id: string;
}

type Column = 'rawText' | 'impactStatement' | 'description';

/**
 * Rewrites, keeps or removes the stale sentences of a statement, its rewrite or a description, in the caller's transaction.
 *
 * @returns false if there are none
 * @throws EditRefused
 */
export async function resolveStaleStatement(
  db: Db,
  userId: string,
  subject: Subject,
  action: StaleAction,
): Promise<boolean> {
  const material = await readMaterial(db, userId, subject);
  const stale = (await textsOf(db, userId, subject)).filter(({ text }) =>
    markStatement(text, material.statements).some((sentence) => sentence.stale !== null),
  );
  if (stale.length === 0) return false;
  if (action === 'keep') {
    await forget(
      db,
      userId,
      stale.map(({ text }) => text),
      material,
    );
    return true;
  }
  for (const { column, text } of stale) {
    const next = action === 'remove' ? without(text, material) : rewritten(text, material);
    await write(db, userId, subject, { column, text: next });
    // With the statement goes its rewrite.
    if (column === 'rawText' && next === null) break;
  }
  return true;
}

async function textsOf(db: Db, userId: string, { kind, id }: Subject): Promise<{ column: Column; text: string }[]> {
  const where = { id, userId };
  if (kind === 'achievement') {
    const row = await db.achievement.findFirst({ where });
    if (!row) return [];
    const { rawText, impactStatement, editedFields } = row;
    const byRules = [true, false].map((isCurrent) => rewriteByRules(rawText, { isCurrent }));
    const isByRules =
      !editedFields.includes('impactStatement') && [rawText, ...byRules].includes(impactStatement ?? '');
    // The statement first: a rewrite is recorded as one of the new statement.
    return present({ rawText, impactStatement: isByRules ? null : impactStatement });
  }
  const row = await (kind === 'experience' ? db.experience.findFirst({ where }) : db.education.findFirst({ where }));
  return present({ description: row?.description });
}

const present = (texts: { [Name in Column]?: string | null | undefined }) =>
  Object.entries(texts).flatMap(([column, text]) => (text ? [{ column: column as Column, text }] : []));

/** From now on the sentences are compared with the facts as they are. */
async function forget(db: Db, userId: string, texts: string[], { statements }: StoryMaterial): Promise<void> {
  const kept = new Set(texts.flatMap((text) => markStatement(text, statements).map((one) => one.text)));
  const basis: GroundedText = (statements.basis ?? []).filter(({ text }) => !kept.has(text));
  await db.profile.update({ where: { userId }, data: { statementBasis: basis } });
}

function without(text: string, { statements }: StoryMaterial): string | null {
  const sentences = markStatement(text, statements);
  return replaceSentences({ value: text, sentences }, ({ stale }) => (stale === null ? null : [])).value as
    | string
    | null;
}

function rewritten(text: string, { statements: { basis, known }, facts }: StoryMaterial): string {
  const sentences = markStatement(text, { basis, known });
  const { value } = replaceSentences({ value: text, sentences }, (sentence) => {
    if (sentence.stale === null) return null;
    const words = replaceSayings(sentence.text, sentence.basis ?? [], { known, language: facts.language });
    if (words === null)
      throw new EditRefused('action', `Cursus can't rewrite “${sentence.text}”. Edit it, keep it or remove it.`);
    return [{ ...sentence, text: words, stale: null }];
  });
  return value as string;
}

async function write(
  db: Db,
  userId: string,
  { kind, id }: Subject,
  { column, text }: { column: Column; text: string | null },
): Promise<void> {
  const where = { id, userId };
  if (column === 'description') {
    const row = await (kind === 'experience' ? db.experience.findFirst({ where }) : db.education.findFirst({ where }));
    const data = { description: text, editedFields: [...new Set([...(row?.editedFields ?? []), 'description'])] };
    await (kind === 'experience'
      ? db.experience.update({ where: { id }, data })
      : db.education.update({ where: { id }, data }));
  } else if (text !== null)
    await reviewAchievement(db, userId, id, {
      action: 'edit',
      text,
      of: column === 'rawText' ? 'rawText' : 'shown',
    });
  else if (column === 'rawText') await removeEntry(db, userId, { kind: 'achievement', id });
  else await db.achievement.update({ where: { id }, data: { impactStatement: null, impactBasis: null } });
}
