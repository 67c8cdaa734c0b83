import type { CareerGraph, ExperienceNode, ProfileNode, Sourced } from '../career-graph/career-graph.ts';
import type { EntryKind } from '../career-graph/entry-kind.ts';
import type { Provenance } from '../career-graph/provenance.ts';
import { type StaleWords, staleWordsIn } from '../story/stale-in-graph.ts';
import type { Span } from '../resume/parsed-resume.ts';
import { STORY_FIELDS, storyText, type StoryFieldName } from '../story/story-field.ts';
import { countStale } from '../story/fact-snapshot.ts';

export type ReviewKind = EntryKind | 'profile' | 'skillOffer' | 'story' | 'samePerson' | 'sameRole' | 'sectionKind';

/** A statement that its owner should review. */
export interface ReviewItem {
  /** ID of the statement for `reviewStatement`. */
  id: string;
  kind: ReviewKind;
  /** ID of its row. */
  entityId: string;
  /** Only for stories. */
  field: StoryFieldName | null;
  text: string;
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  reason: string;
  /** 0..1: how much of what visitors see depends on it. */
  importance: number;
  /** Stale sentences; empty if it is in the queue for another reason. */
  stale: StaleWords[];
  /** Of a question: the document that raised it, the roles that may be one, the earlier one first, and the section it is about. */
  question: { documentId: string; experiences: ExperienceNode[]; passage: Span | null } | null;
}

/** How much depends on each kind: a wrong name spoils everything, a wrong language little. */
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
  sectionEntry: 0.2,
  // Until they are answered, everything that the document says is in doubt.
  samePerson: 1,
  sectionKind: 0.98,
  sameRole: 0.9,
};
/** Ranked achievements are at the top of the page, and current roles are read first. */
const RANKED = 0.3;
const CURRENT = 0.1;

/** Everything that needs the owner's review: the most important first, then the least certain. */
export function reviewQueue(graph: CareerGraph): ReviewItem[] {
  const { profile, experiences, skills, skillOffers, education, certifications, languages, sections } = graph;
  const stale = staleByItem(graph);
  const from = itemsFrom(stale);
  const items = [
    ...from('profile', [profile], (one) => staleTexts(one, stale) || (one.name ?? one.headline ?? '')),
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
    ...from('sectionEntry', sections, (one) => words(one.title, one.organization) || (one.text ?? '')),
    ...fromStory(graph, stale),
    ...graph.questions.map((question) => askedOf(question, experiences)),
  ];
  return items.sort(
    (a, b) => b.importance - a.importance || a.confidence - b.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

const ASKED = { same_person: 'samePerson', same_role: 'sameRole', section_kind: 'sectionKind' } as const;

const REASONS: Record<(typeof ASKED)[keyof typeof ASKED], string> = {
  samePerson:
    'The document gives another name, and no email address, phone number or link of yours. Accept if it is yours; reject to undo its merge.',
  sameRole: 'Both were at the same time, at employers with similar names. Accept to merge them; reject to keep both.',
  sectionKind:
    'Its heading doesn’t say. Accept or reject, and the document is read again. What you have edited stays, and you are not asked about this heading again.',
};

function askedOf(
  { id, kind, text, documentId, experienceId, otherExperienceId, start, end }: CareerGraph['questions'][number],
  roles: ExperienceNode[],
): ReviewItem {
  const asked = ASKED[kind];
  return {
    id: reviewId(asked, id),
    kind: asked,
    entityId: id,
    field: null,
    text,
    provenance: 'user_provided',
    confidence: 0.5,
    reason: REASONS[asked],
    importance: WEIGHT[asked],
    stale: [],
    question: {
      documentId,
      passage: start === null || end === null ? null : { start, end },
      experiences: [otherExperienceId, experienceId].flatMap((one) => roles.find((role) => role.id === one) ?? []),
    },
  };
}

const words = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join(', ');

type StaleByItem = ReadonlyMap<string, StaleWords[]>;

function staleByItem(graph: CareerGraph): StaleByItem {
  const items = new Map<string, StaleWords[]>();
  for (const words of staleWordsIn(graph)) {
    const id = reviewId(words.kind, words.entityId, words.field);
    items.set(id, [...(items.get(id) ?? []), words]);
  }
  return items;
}

const itemsFrom =
  (stale: StaleByItem) =>
  <Row extends Sourced>(
    kind: ReviewKind,
    rows: Row[],
    textOf: (row: Row) => string,
    more: (row: Row) => number = () => 0,
  ): ReviewItem[] =>
    rows.flatMap((row) => {
      const id = reviewId(kind, row.id);
      const words = stale.get(id) ?? [];
      if (!row.requiresReview && words.length === 0) return [];
      return {
        id,
        kind,
        entityId: row.id,
        field: null,
        text: textOf(row),
        provenance: row.provenance,
        confidence: row.confidence,
        reason: reasonOf(row, words),
        importance: Math.min(1, WEIGHT[kind] + more(row)),
        stale: words,
        question: null,
      };
    });

const reasonOf = ({ reviewReason }: { reviewReason: string | null }, stale: StaleWords[]) =>
  stale.length > 0
    ? countStale(stale.length)
    : (reviewReason ?? 'Read with low confidence. Compare it with the document.');

function fromStory({ story }: CareerGraph, stale: StaleByItem): ReviewItem[] {
  if (!story) return [];
  return STORY_FIELDS.flatMap((field) => {
    const trust = story.fields[field];
    const value = story[field];
    const id = reviewId('story', story.id, field);
    const words = stale.get(id) ?? [];
    if (!trust || value === null || (!trust.requiresReview && words.length === 0)) return [];
    return {
      id,
      kind: 'story' as const,
      entityId: story.id,
      field,
      text: storyText(value),
      provenance: trust.provenance,
      confidence: trust.confidence,
      reason: reasonOf(trust, words),
      importance: field === 'opener' ? WEIGHT.story + CURRENT : WEIGHT.story,
      stale: words,
      question: null,
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

/** Splits an ID made by {@link reviewId}; null for any other text. */
export function parseReviewId(id: string): ReviewSubject | null {
  const [kind, entityId = '', name = null, ...more] = id.split(':');
  const field = STORY_FIELDS.find((one) => one === name) ?? null;
  if (kind === undefined || !(kind in WEIGHT) || more.length > 0) return null;
  if ((kind === 'story') !== (field !== null) || (name !== null && field === null)) return null;
  return { kind: kind as ReviewKind, entityId, field };
}

/** The headline, the summary, or both if both have stale sentences. */
function staleTexts({ id, headline, summary }: ProfileNode, byItem: ReturnType<typeof staleByItem>): string {
  const stale = byItem.get(reviewId('profile', id)) ?? [];
  return [headline, summary]
    .filter((words) => words !== null && stale.some(({ text }) => words.includes(text)))
    .join('\n\n');
}
