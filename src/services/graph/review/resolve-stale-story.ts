import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { basisOf } from '../../../domain/story/compose-story.ts';
import { type Piece, rewriteOwn } from '../../../domain/story/rewrite-sentence.ts';
import type { StoryMaterial } from '../../../domain/story/story-material.ts';
import {
  keepStale,
  removeStale,
  rewriteField,
  rewriteStale,
  type StaleAction,
  type StaleField,
} from '../../../domain/story/resolve-stale.ts';
import {
  isText,
  readStoryFields,
  staleSentences,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  storyText,
  storyValue,
  type StoryValue,
} from '../../../domain/story/story-field.ts';
import type { Story } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { readStoryFacts } from '../read-story-facts.ts';
import { storyColumns, trustColumns } from '../store-story.ts';
import { unlockStory } from './edit-story.ts';

/** Enough to undo every edit. */
const MOST_PAST = 20;

export interface StorySubject {
  userId: string;
  storyId: string;
  field: StoryFieldName;
}

/**
 * Applies the owner's decision to the stale sentences of a field, in the caller's transaction.
 *
 * @returns false if nothing in the field is stale
 * @throws EditRefused
 */
export async function resolveStaleStory(db: Db, subject: StorySubject, action: StaleAction): Promise<boolean> {
  const found = await findStale(db, subject);
  if (!found) return false;
  const material = await readStoryFacts(db, subject.userId);
  if (action === 'keep') await keep(db, found, material);
  else if (action === 'remove') await remove(db, found, material);
  else await rewrite(db, found, material);
  return true;
}

/**
 * Replaces stale sentences that are still stale.
 *
 * @param replacements the model's replacements by the text of the stale sentence
 * @returns the number of replaced sentences
 */
export async function replaceStaleStory(
  db: Db,
  subject: StorySubject,
  { replacements, promptVersion }: { replacements: ReadonlyMap<string, Piece[]>; promptVersion: string },
): Promise<number> {
  const found = await findStale(db, subject);
  if (!found || !isText(found.value)) return 0;
  const material = await readStoryFacts(db, subject.userId);
  const replaced = staleSentences(found.trust).filter(({ text }) => replacements.has(text));
  const { value, sentences } = rewriteStale(
    { ...found, value: found.value },
    material,
    ({ text }) => replacements.get(text) ?? null,
  );
  const trust = { ...found.trust, sentences, past: pastOf(found.trust, replaced), ...asOf(found, material) };
  await write(db, found, { value, trust });
  const words = { kind: 'rewrite', provenance: 'model_polish', outcome: 'kept', promptVersion } as const;
  await note(db, found, { ...words, text: textOf(value), reason: becauseOf(replaced) });
  return replaced.length;
}

interface Found extends StaleField {
  story: Story;
}

async function findStale(db: Db, { userId, storyId, field }: StorySubject): Promise<Found | null> {
  const story = await db.story.findFirst({ where: { id: storyId, userId } });
  const trust = story ? readStoryFields(story)[field] : undefined;
  const value = story && storyValue(story, field);
  if (!story || !trust || value === null || staleSentences(trust).length === 0) return null;
  return { story, field, value, trust, attribution: field === 'quote' ? story.quoteAttribution : null };
}

/** From now on the field is the owner's, so that no run replaces their words. */
async function keep(db: Db, found: Found, material: StoryMaterial): Promise<void> {
  const { story, field, trust } = found;
  const { sentences } = keepStale(found, material);
  const own = sentences.every(({ isOwn }) => isOwn) ? ({ provenance: 'user_provided' } as const) : {};
  const accepted = { requiresReview: false, reviewReason: null, isAccepted: true };
  const edited = { editedBy: story.userId, editedAt: new Date().toISOString() };
  await write(db, found, {
    trust: { ...trust, ...own, ...accepted, ...edited, ...asOf(found, material), sentences },
    editedFields: [...new Set([...story.editedFields, field])],
  });
  const words = { kind: 'edit', provenance: 'user_provided', outcome: 'kept' } as const;
  await note(db, found, { ...words, text: storyText(found.value), reason: `kept by the owner: ${reasonOf(trust)}` });
}

/** An emptied field stays empty, or the next change would fill it again. */
async function remove(db: Db, found: Found, material: StoryMaterial): Promise<void> {
  const { story, field, trust } = found;
  const { value, sentences } = removeStale(found);
  const gone = trust.sentences.filter(({ text }) => !sentences.some((one) => one.text === text));
  const isTakenOver = value === null && !story.editedFields.includes(field);
  await write(db, found, {
    value,
    trust: {
      ...trust,
      ...(isTakenOver && { generated: trust }),
      sentences,
      past: pastOf(trust, gone),
      ...asOf(found, material),
    },
    editedFields: value === null ? [...new Set([...story.editedFields, field])] : story.editedFields,
  });
  const outcome = value === null ? 'reverted' : 'kept';
  const reason = `removed by the owner: ${gone.map(({ text }) => `“${text}”`).join(' ')}`;
  await note(db, found, { kind: 'edit', provenance: 'user_provided', outcome, text: textOf(value), reason });
}

async function rewrite(db: Db, found: Found, material: StoryMaterial): Promise<void> {
  const { story, field, trust, value } = found;
  const stale = staleSentences(trust);
  const words = { kind: 'rewrite', provenance: 'model_polish', outcome: 'kept', reason: becauseOf(stale) } as const;
  const isWordable = field === 'opener' || field === 'paragraphs';
  // Other fields of the owner are only rewritten within their own words.
  const byRules = isWordable ? undefined : (sentence: StorySentence) => rewriteOwn(sentence, material);
  const rewritten = isText(value) ? rewriteStale({ ...found, value }, material, byRules) : null;
  if (rewritten && rewritten.sentences.every((one) => one.stale === null)) {
    const next = { ...trust, sentences: rewritten.sentences, past: pastOf(trust, stale), ...asOf(found, material) };
    // Lock a quote that rules took from the resume, or they would take it again.
    const isQuoted = trust.promptVersion === null && !story.editedFields.includes(field);
    const editedFields = isQuoted ? [...story.editedFields, field] : story.editedFields;
    await write(db, found, { value: rewritten.value, trust: next, editedFields });
    await note(db, found, { ...words, text: textOf(rewritten.value) });
    return;
  }
  const draft = rewriteField(field, material);
  if (!draft || draft.trust.sentences.some(({ text }) => stale.some((one) => one.text === text)))
    throw new EditRefused('action', 'There are no other facts to rewrite this from. Edit it, keep it or remove it.');
  await write(db, found, { value: draft.value, attribution: draft.attribution, trust: draft.trust });
  await unlockStory(db, story.userId, [field]);
  await note(db, found, { ...words, provenance: draft.trust.provenance, text: storyText(draft.value) });
}

/** A written field is up to date with the current facts, for a model too: only later changes make it due. */
function asOf({ trust }: Found, { facts }: StoryMaterial): Partial<StoryFieldTrust> {
  if (trust.basis === null) return {};
  const basis = basisOf(facts);
  return { basis, askedBasis: trust.askedBasis && basis };
}

function pastOf({ past = [] }: StoryFieldTrust, gone: StorySentence[]): StorySentence[] {
  const others = past.filter(({ text }) => !gone.some((one) => one.text === text));
  return [...others, ...gone].slice(-MOST_PAST);
}

const textOf = (value: StoryValue | null) => (value === null ? '' : storyText(value));
const reasonOf = (trust: StoryFieldTrust) => becauseOf(staleSentences(trust));
const becauseOf = (sentences: StorySentence[]) =>
  [...new Set(sentences.flatMap(({ stale }) => stale?.reason ?? []))].join(' ');

async function write(
  db: Db,
  { story, field, value: before, attribution: who }: Found,
  {
    trust,
    value = before,
    attribution = who,
    editedFields = story.editedFields,
  }: { trust: StoryFieldTrust; value?: StoryValue | null; attribution?: string | null; editedFields?: string[] },
): Promise<void> {
  const fields = { ...readStoryFields(story), [field]: trust };
  const columns = storyColumns(field, value === null ? null : { value, attribution });
  await db.story.update({ where: { id: story.id }, data: { ...columns, ...trustColumns(fields), editedFields } });
}

async function note(
  db: Db,
  { story, field }: Found,
  version: {
    kind: 'rewrite' | 'edit';
    provenance: 'user_provided' | 'model_polish' | 'model_context' | 'industry_template';
    outcome: 'kept' | 'reverted';
    text: string;
    reason: string;
    promptVersion?: string;
  },
): Promise<void> {
  await db.statementVersion.create({ data: { userId: story.userId, storyId: story.id, field, ...version } });
}
