import type { Provenance } from '../career-graph/provenance.ts';
import { splitSentences } from './split-sentences.ts';
import { countStale, type StaleMark, type FactSnapshot } from './fact-snapshot.ts';

export const STORY_FIELDS = ['opener', 'paragraphs', 'quote', 'purpose', 'callToAction'] as const;

/** The quote includes its attribution. */
export type StoryFieldName = (typeof STORY_FIELDS)[number];

export type StorySentence = {
  text: string;
  /** Index of its paragraph, from 0; 0 in fields without paragraphs. */
  paragraph: number;
  /** IDs of the profile, roles, studies and achievements that it is based on. */
  restsOn: string[];
  /** These facts as they were when it was written; null if that was not recorded. */
  basis: FactSnapshot[] | null;
  /** The owner's words: written or accepted by them, or quoted from their resume. */
  isOwn: boolean;
  /** Set while its facts differ; null otherwise. */
  stale: StaleMark | null;
};

/** Trust in a field. */
export type StoryFieldTrust = {
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  /** Whether the field as a whole needs review; {@link reviewOf} adds its stale sentences. */
  requiresReview: boolean;
  reviewReason: string | null;
  sentences: StorySentence[];
  /** Stale sentences that the owner replaced or removed, so that they are recognized if they are restored. */
  past?: StorySentence[];
  /** Trust before the owner edited the field; restored when the edit is undone and the field unlocked. */
  generated?: StoryFieldTrust;
  /** IDs of the facts that a model could choose from; missing if rules or the owner wrote the field. */
  offered?: string[];
  /** Null if rules or the owner wrote it. */
  promptVersion: string | null;
  /** Changes with the facts that the field is written from; null if the owner wrote it. */
  basis: string | null;
  /** The basis when a model was last asked; null if none was. */
  askedBasis: string | null;
  /** Whether the owner has accepted exactly these sentences. */
  isAccepted: boolean;
  /** Who edited it and when (ISO 8601); null if it was generated. */
  editedBy: string | null;
  editedAt: string | null;
};

export type StoryFields = { [Field in StoryFieldName]?: StoryFieldTrust };

export type StoryValue = string | string[] | { label: string; href: string };

export const isText = (value: StoryValue): value is string | string[] =>
  typeof value === 'string' || Array.isArray(value);

/** A generated field. */
export type StoryDraft = { value: StoryValue; attribution: string | null; trust: StoryFieldTrust };

/** The value as one text, for the history. */
export function storyText(value: StoryValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('\n\n') : `${value.label}: ${value.href}`;
}

/** Whether a field needs review, and why. */
export function reviewOf(trust: StoryFieldTrust): { requiresReview: boolean; reviewReason: string | null } {
  const stale = staleSentences(trust).length;
  return stale > 0
    ? { requiresReview: true, reviewReason: countStale(stale) }
    : { requiresReview: trust.requiresReview, reviewReason: trust.reviewReason };
}

export const staleSentences = (trust: StoryFieldTrust | undefined) =>
  (trust?.sentences ?? []).filter(({ stale }) => stale !== null);

type Columns = { [Field in StoryFieldName]: unknown };

/** The value of a field; null if it is empty. */
export function storyValue(story: Columns, field: StoryFieldName): StoryValue | null {
  const value = story[field] as StoryValue | null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** Parses the stored fields. Sentences stored before their facts were recorded have no basis. */
export function readStoryFields(story: Columns & { fields: unknown }): StoryFields {
  const stored = story.fields as StoryFields;
  const entries = Object.entries(stored) as [StoryFieldName, StoryFieldTrust][];
  return Object.fromEntries(
    entries.map(([field, trust]) => {
      const isOwn = trust.provenance === 'user_provided';
      const plain = { basis: null, isOwn, stale: null };
      const value = storyValue(story, field);
      const sentences = trust.sentences.length > 0 || value === null ? trust.sentences : sentencesOf(value);
      const since = { askedBasis: null, isAccepted: false };
      return [field, { ...since, ...trust, sentences: sentences.map((one) => ({ ...plain, ...one })) }];
    }),
  ) as StoryFields;
}

/**
 * The sentences of the owner's text. A sentence that was there before is the same sentence, even if stale: the owner
 * changed something else.
 */
export function sentencesOf(value: StoryValue, before?: StoryFieldTrust): StorySentence[] {
  const paragraphs = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [value.label];
  const { sentences = [], past = [], generated } = before ?? {};
  const known = [...sentences, ...past, ...(generated?.sentences ?? [])];
  return paragraphs.flatMap((text, paragraph) =>
    splitSentences(text).map((sentence) => {
      const same = known.find((one) => one.text === sentence);
      return same
        ? { ...same, paragraph }
        : { text: sentence, paragraph, restsOn: [], basis: null, isOwn: true, stale: null };
    }),
  );
}
