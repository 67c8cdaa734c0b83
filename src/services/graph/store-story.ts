import { withMemory } from '../../domain/story/update-fields.ts';
import {
  readStoryFields,
  reviewOf,
  STORY_FIELDS,
  type StoryDraft,
  type StoryFieldName,
  type StoryFields,
  type StoryFieldTrust,
  storyText,
  storyValue,
  type StoryValue,
} from '../../domain/story/story-field.ts';
import { Prisma, type Story } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

export type StoryDrafts = { [Field in StoryFieldName]?: StoryDraft | null };

/**
 * Writes generated fields with their history; fields that the owner has edited since stay.
 *
 * @param drafts a null field is emptied
 * @param trusts of fields whose text stays
 * @param read the story, if the transaction has read it already
 * @returns the fields that were written
 */
export async function storeStory(
  db: Db,
  userId: string,
  {
    drafts,
    trusts = {},
    refused = [],
    read,
  }: {
    drafts: StoryDrafts;
    trusts?: StoryFields;
    refused?: { field: StoryFieldName; text: string; reason: string }[];
    read?: Story | null;
  },
): Promise<StoryFieldName[]> {
  const stored = read === undefined ? await db.story.findUnique({ where: { userId } }) : read;
  const isFree = (field: StoryFieldName) => !stored?.editedFields.includes(field);
  const fields = STORY_FIELDS.filter((field) => drafts[field] !== undefined && isFree(field));
  const isSame = fields.length === 0 && Object.keys(trusts).length === 0;
  if (isSame && refused.length === 0) return [];
  const before = stored ? readStoryFields(stored) : {};
  const after: StoryFields = { ...before, ...trusts };
  for (const field of fields) {
    const draft = drafts[field];
    if (draft) after[field] = withMemory(draft.trust, before[field]);
    else delete after[field];
  }
  const columns = Object.assign(
    {},
    ...fields.map((field) => storyColumns(field, drafts[field] ?? null)),
    trustColumns(after),
  ) as Partial<Story>;
  const { id } = isSame && stored ? stored : await writeStory(db, userId, columns);
  const version = { userId, storyId: id, kind: 'rewrite' } as const;
  const kept = fields.flatMap((field) => {
    const draft = drafts[field];
    const value = stored && storyValue(stored, field);
    if (!draft || (value !== null && storyText(draft.value) === storyText(value))) return [];
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

/** Columns derived from the trust of the fields. */
export function trustColumns(fields: StoryFields): { fields: StoryFields; requiresReview: boolean } {
  const trusts: StoryFieldTrust[] = Object.values(fields);
  return { fields, requiresReview: trusts.some((trust) => reviewOf(trust).requiresReview) };
}

/** Columns of a field; null empties it. */
export function storyColumns(
  field: StoryFieldName,
  draft: { value: StoryValue; attribution: string | null } | null,
): object {
  const value = draft?.value ?? null;
  if (field === 'paragraphs') return { paragraphs: value ?? [] };
  if (field === 'callToAction') return { callToAction: value ?? Prisma.DbNull };
  return field === 'quote' ? { quote: value, quoteAttribution: draft?.attribution ?? null } : { [field]: value };
}

function writeStory(db: Db, userId: string, columns: object): Promise<{ id: string }> {
  const select = { id: true } as const;
  return db.story.upsert({ where: { userId }, create: { userId, ...columns }, update: columns, select });
}
