import type { Provenance } from '../career-graph/provenance.ts';

export const STORY_FIELDS = ['opener', 'paragraphs', 'quote', 'purpose', 'callToAction'] as const;

/** The quote goes with its attribution. */
export type StoryFieldName = (typeof STORY_FIELDS)[number];

export type StorySentence = {
  text: string;
  /** Which paragraph it stands in, from 0; 0 in fields that have no paragraphs. */
  paragraph: number;
  /** Ids of the profile, roles, studies and achievements that it says nothing beyond. */
  restsOn: string[];
};

/** What a field says of itself. */
export type StoryFieldTrust = {
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
  sentences: StorySentence[];
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

export type StoryValue = string | string[] | { label: string; href: string };

/** A field as it was generated. */
export type StoryDraft = { value: StoryValue; attribution: string | null; trust: StoryFieldTrust };

/** One text per field, for the history. */
export function storyText(value: StoryValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('\n\n') : `${value.label}: ${value.href}`;
}
