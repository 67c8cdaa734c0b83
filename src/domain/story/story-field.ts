import type { Provenance } from '../career-graph/provenance.ts';
import { splitSentences } from './split-sentences.ts';
import { countStale, type StaleMark, type ToldFact } from './told-fact.ts';

export const STORY_FIELDS = ['opener', 'paragraphs', 'quote', 'purpose', 'callToAction'] as const;

/** The quote goes with its attribution. */
export type StoryFieldName = (typeof STORY_FIELDS)[number];

export type StorySentence = {
  text: string;
  /** Which paragraph it stands in, from 0; 0 in fields that have no paragraphs. */
  paragraph: number;
  /** Ids of the profile, roles, studies and achievements that it rests on. */
  restsOn: string[];
  /** Those facts as they were when it was told; null when that was not recorded. */
  basis: ToldFact[] | null;
  /** The owner's words: written, accepted as they are, or quoted from their resume. */
  isOwn: boolean;
  /** Set while its facts say something else; null while it holds. */
  stale: StaleMark | null;
};

/** What a field says of itself. */
export type StoryFieldTrust = {
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  /** Whether the field as a whole is in doubt; {@link reviewOf} adds its stale sentences. */
  requiresReview: boolean;
  reviewReason: string | null;
  sentences: StorySentence[];
  /** Stale sentences that the owner has had replaced or removed: should they come back, they are known again. */
  past?: StorySentence[];
  /** What the field said of itself before its owner took it over; comes back with its words when they are undone and unlocked. */
  generated?: StoryFieldTrust;
  /** Ids of the facts that a model could choose from; not there for what rules told or the owner wrote. */
  offered?: string[];
  /** Null for what rules told or the owner wrote. */
  promptVersion: string | null;
  /** Changes with what the field is written from; null for what the user wrote. */
  basis: string | null;
  /** The basis on which a model was last asked for it; null when none was. */
  askedBasis: string | null;
  /** Whether the owner has accepted these very sentences. */
  isAccepted: boolean;
  /** Who edited it and when (ISO 8601); null for what is generated. */
  editedBy: string | null;
  editedAt: string | null;
};

export type StoryFields = { [Field in StoryFieldName]?: StoryFieldTrust };

export type StoryValue = string | string[] | { label: string; href: string };

export const isText = (value: StoryValue): value is string | string[] =>
  typeof value === 'string' || Array.isArray(value);

/** A field as it was generated. */
export type StoryDraft = { value: StoryValue; attribution: string | null; trust: StoryFieldTrust };

/** One text per field, for the history. */
export function storyText(value: StoryValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('\n\n') : `${value.label}: ${value.href}`;
}

/** Whether the owner has to look at a field, and why. */
export function reviewOf(trust: StoryFieldTrust): { requiresReview: boolean; reviewReason: string | null } {
  const stale = staleSentences(trust).length;
  return stale > 0
    ? { requiresReview: true, reviewReason: countStale(stale) }
    : { requiresReview: trust.requiresReview, reviewReason: trust.reviewReason };
}

export const staleSentences = (trust: StoryFieldTrust | undefined) =>
  (trust?.sentences ?? []).filter(({ stale }) => stale !== null);

type Columns = { [Field in StoryFieldName]: unknown };

/** The value of a field; null when it is empty. */
export function storyValue(story: Columns, field: StoryFieldName): StoryValue | null {
  const value = story[field] as StoryValue | null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** What is stored of the fields. Rows from before sentences recorded their facts get sentences without a basis. */
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
 * The sentences of the owner's text. One that stood there before is the same sentence still, also when it is stale: its owner has
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
