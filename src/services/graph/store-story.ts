import type { StoryDraft, StoryFieldName, StoryFieldTrust, StoryValue } from '../../domain/story/story-field.ts';
import { STORY_FIELDS, storyText } from '../../domain/story/story-field.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

type Columns = { [Field in StoryFieldName]: unknown };
type Trusts = { [Field in StoryFieldName]?: StoryFieldTrust };

/**
 * Writes generated fields with their history; what the user has edited meanwhile stays.
 *
 * @param drafts a field that is null is emptied
 * @returns the fields that were written
 */
export async function storeStory(
  db: Db,
  userId: string,
  {
    drafts,
    refused,
  }: {
    drafts: { [Field in StoryFieldName]?: StoryDraft | null };
    refused: { field: StoryFieldName; text: string; reason: string }[];
  },
): Promise<StoryFieldName[]> {
  const stored = await db.story.findUnique({ where: { userId } });
  const isFree = (field: StoryFieldName) => !stored?.editedFields.includes(field);
  const fields = STORY_FIELDS.filter((field) => drafts[field] !== undefined && isFree(field));
  if (fields.length === 0) return [];
  const trusts = { ...(stored?.fields as Trusts | undefined) };
  for (const field of fields) {
    const draft = drafts[field];
    if (draft) trusts[field] = withMemory(draft.trust, trusts[field]);
    else delete trusts[field];
  }
  const columns = Object.assign({}, ...fields.map((field) => columnsOf(field, drafts[field] ?? null))) as object;
  const data = {
    ...columns,
    fields: trusts,
    requiresReview: Object.values(trusts).some(({ requiresReview }) => requiresReview),
  };
  const { id } = stored
    ? await db.story.update({ where: { userId }, data })
    : await db.story.create({ data: { userId, ...data } });
  const version = { userId, storyId: id, kind: 'rewrite' } as const;
  const kept = fields.flatMap((field) => {
    const draft = drafts[field];
    if (!draft || (stored && storyText(draft.value) === textOf(stored, field))) return [];
    const { provenance, promptVersion } = draft.trust;
    return [{ ...version, field, text: storyText(draft.value), provenance, promptVersion, outcome: 'kept' as const }];
  });
  const turnedDown = refused.map((one) => ({
    ...version,
    ...one,
    provenance: 'model_polish' as const,
    outcome: 'reverted' as const,
  }));
  await db.statementVersion.createMany({ data: [...turnedDown, ...kept] });
  return fields;
}

/** The wording that is there; null when the field is empty. */
function textOf(stored: Columns, field: StoryFieldName): string | null {
  const value = stored[field] as StoryValue | null;
  return value === null || (Array.isArray(value) && value.length === 0) ? null : storyText(value);
}

/** What the owner has accepted word for word is not asked about again. */
function withMemory(now: StoryFieldTrust, before: StoryFieldTrust | undefined): StoryFieldTrust {
  const trust = { ...now, askedBasis: now.askedBasis ?? before?.askedBasis ?? null };
  const isSame = JSON.stringify(before?.sentences) === JSON.stringify(now.sentences);
  return isSame && before?.isAccepted
    ? { ...trust, isAccepted: true, requiresReview: false, reviewReason: null }
    : trust;
}

function columnsOf(field: StoryFieldName, draft: StoryDraft | null): object {
  const value = draft?.value ?? null;
  if (field === 'paragraphs') return { paragraphs: value ?? [] };
  if (field === 'callToAction') return { callToAction: value ?? Prisma.DbNull };
  return field === 'quote' ? { quote: value, quoteAttribution: draft?.attribution ?? null } : { [field]: value };
}
