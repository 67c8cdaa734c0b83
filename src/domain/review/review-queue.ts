import type { CareerGraph, Sourced } from '../career-graph/career-graph.ts';
import type { Provenance } from '../career-graph/provenance.ts';
import { reviewOf, STORY_FIELDS, storyText, type StoryFieldName } from '../story/story-field.ts';
import type { StaleMark } from '../story/told-fact.ts';

export type ReviewKind =
  | 'profile'
  | 'experience'
  | 'achievement'
  | 'skill'
  | 'skillOffer'
  | 'story'
  | 'education'
  | 'certification'
  | 'language';

/** A statement that its owner should look at. */
export interface ReviewItem {
  /** Names the statement to `reviewStatement`. */
  id: string;
  kind: ReviewKind;
  /** Id of the row that it stands in. */
  entityId: string;
  /** Of a story; null for others. */
  field: StoryFieldName | null;
  text: string;
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  reason: string;
  /** 0..1: how much of what visitors see hangs on it. */
  importance: number;
  /** Sentences that no longer hold; empty when it is here for another reason. */
  stale: StaleWords[];
}

export interface StaleWords extends StaleMark {
  text: string;
}

/** What hangs on a statement of the kind: a wrong name spoils everything, a language little. */
const WEIGHT: Record<ReviewKind, number> = {
  profile: 0.95,
  experience: 0.85,
  story: 0.75,
  achievement: 0.6,
  skillOffer: 0.45,
  education: 0.35,
  certification: 0.3,
  skill: 0.25,
  language: 0.2,
};
/** Ranked achievements stand at the top of the page, what is current is read first. */
const RANKED = 0.3;
const CURRENT = 0.1;

/** All that needs the owner's review, the most important first, then the least certain. */
export function reviewQueue(graph: CareerGraph): ReviewItem[] {
  const { profile, experiences, skills, skillOffers, education, certifications, languages } = graph;
  const items = [
    ...from('profile', [profile], (one) => one.name ?? one.headline ?? ''),
    ...from(
      'experience',
      experiences,
      (one) => words(one.title, one.company?.name),
      (one) => (one.current ? CURRENT : 0),
    ),
    ...from(
      'achievement',
      experiences.flatMap((one) => one.achievements),
      (one) => one.impactStatement ?? one.rawText,
      (one) => (one.ranked ? RANKED : 0) + (one.experience.current ? CURRENT / 2 : 0),
    ),
    ...from('skillOffer', skillOffers, (one) => one.text),
    ...from('education', education, (one) => words(one.degree, one.field, one.institution)),
    ...from('certification', certifications, (one) => one.name),
    ...from('skill', skills, (one) => one.name),
    ...from('language', languages, (one) => one.name),
    ...fromStory(graph),
  ];
  return items.sort(
    (a, b) => b.importance - a.importance || a.confidence - b.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

const words = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join(', ');

function from<Row extends Sourced>(
  kind: ReviewKind,
  rows: Row[],
  textOf: (row: Row) => string,
  more: (row: Row) => number = () => 0,
): ReviewItem[] {
  return rows
    .filter(({ requiresReview }) => requiresReview)
    .map((row) => ({
      id: reviewId(kind, row.id),
      kind,
      entityId: row.id,
      field: null,
      text: textOf(row),
      provenance: row.provenance,
      confidence: row.confidence,
      reason: row.reviewReason ?? 'it was not said for certain',
      importance: Math.min(1, WEIGHT[kind] + more(row)),
      stale: [],
    }));
}

function fromStory({ story }: CareerGraph): ReviewItem[] {
  if (!story) return [];
  return STORY_FIELDS.flatMap((field) => {
    const trust = story.fields[field];
    const value = story[field];
    if (!trust || value === null) return [];
    const { requiresReview, reviewReason } = reviewOf(trust);
    if (!requiresReview) return [];
    return {
      id: reviewId('story', story.id, field),
      kind: 'story' as const,
      entityId: story.id,
      field,
      text: storyText(value),
      provenance: trust.provenance,
      confidence: trust.confidence,
      reason: reviewReason ?? 'it was not said for certain',
      importance: field === 'opener' ? WEIGHT.story + CURRENT : WEIGHT.story,
      stale: trust.sentences.flatMap(({ text, stale }) => (stale === null ? [] : { text, ...stale })),
    };
  });
}

export function reviewId(kind: ReviewKind, entityId: string, field: StoryFieldName | null = null): string {
  return [kind, entityId, ...(field === null ? [] : [field])].join(':');
}

export interface ReviewSubject {
  kind: ReviewKind;
  entityId: string;
  field: StoryFieldName | null;
}

/** The parts of an id that {@link reviewId} has made; null for any other text. */
export function parseReviewId(id: string): ReviewSubject | null {
  const [kind, entityId = '', name = null, ...more] = id.split(':');
  const field = STORY_FIELDS.find((one) => one === name) ?? null;
  if (kind === undefined || !(kind in WEIGHT) || more.length > 0) return null;
  if ((kind === 'story') !== (field !== null) || (name !== null && field === null)) return null;
  return { kind: kind as ReviewKind, entityId, field };
}
