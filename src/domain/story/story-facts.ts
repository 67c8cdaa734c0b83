import { bestAchievements, type RankedNode, type Sourced, type TimelineNode } from '../career-graph/career-graph.ts';
import { DOUBTS } from '../provenance/doubts.ts';
import { currentHeadline, type FactGraph } from './known-facts.ts';
import { publishableWords, statementFacts } from './statement-words.ts';
import { degreeOf, withDates } from './fact-text.ts';

/** A fact of the career graph; a sentence based on it may say no more. */
export interface StoryFact {
  id: string;
  text: string;
  /** The role of an achievement; null for other facts. */
  roleId: string | null;
  /** Why text based on it needs review; null if it doesn't. */
  doubt: string | null;
}

/** A role as the story uses it. Dates are partial. */
export interface RoleFact extends StoryFact {
  title: string | null;
  company: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
}

/** A course of study as the story uses it. Dates are partial. */
export interface StudyFact extends StoryFact {
  degree: string | null;
  field: string | null;
  school: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
}

/** Everything that a story is written from. */
export interface StoryFacts {
  /** ISO 639-1; null if no document has a language. */
  language: string | null;
  profile: StoryFact;
  name: string | null;
  headline: string | null;
  summary: string | null;
  links: string[];
  /** Newest first. */
  roles: RoleFact[];
  studies: StudyFact[];
  /** Best first. */
  achievements: StoryFact[];
}

/** The parts of a career graph that a story is written from. */
export type StoryGraph = FactGraph & {
  ranking: Pick<RankedNode, 'achievement'>[];
  timeline: Pick<TimelineNode, 'experienceId'>[];
};

const MOST_ACHIEVEMENTS = 6;

/** The facts of a career graph. Roles are in the order of the timeline, if there is one; placeholders are not facts. */
export function storyFacts(graph: StoryGraph, language: string | null): StoryFacts {
  const { profile, experiences, education, timeline } = graph;
  const headline = currentHeadline(graph);
  const compared = statementFacts(graph);
  const place = new Map(timeline.map(({ experienceId }, index) => [experienceId, index]));
  const ordered = experiences.toSorted((a, b) => (place.get(a.id) ?? 1e6) - (place.get(b.id) ?? 1e6));
  const best = bestAchievements({ ...graph, experiences: ordered }, Number.MAX_SAFE_INTEGER);
  return {
    language,
    profile: factOf(profile, [profile.name, headline].filter((part) => part !== null).join(' — ')),
    name: profile.name,
    headline,
    summary: profile.summary,
    links: profile.links,
    roles: ordered
      .filter(({ title, company }) => title !== null || company !== null)
      .map((role) => {
        const { title, start, end, current } = role;
        const company = role.company?.name ?? null;
        return { ...factOf(role, withDates(role, [title, company], language)), title, company, start, end, current };
      }),
    studies: education
      .filter(({ institution, degree }) => institution !== null || degree !== null)
      .map((one) => {
        const { institution: school, degree, field, start, end, current } = one;
        const study = { degree, field, school, start, end, current };
        return { ...factOf(one, withDates(one, [degreeOf(one), school], language)), ...study };
      }),
    achievements: best
      .filter(({ isPlaceholder }) => !isPlaceholder)
      .flatMap((one) => {
        const words = publishableWords(one, compared);
        return words === null ? [] : [factOf(one, words, one.experienceId)];
      })
      .slice(0, MOST_ACHIEVEMENTS),
  };
}

/** Whether only a place is doubtful, which no story tells. */
const isAboutPlace = ({ reviewReason }: Sourced) =>
  reviewReason?.split('\n').every((reason) => reason === DOUBTS.noPlace) ?? false;

function factOf(source: Sourced, text: string, roleId: string | null = null): StoryFact {
  const isFounded = source.evidence.length > 0 || source.editedFields.length > 0;
  const quoted = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  if (source.requiresReview && !isAboutPlace(source))
    return { id: source.id, text, roleId, doubt: `This is based on “${quoted}”, which is waiting for review.` };
  return {
    id: source.id,
    text,
    roleId,
    doubt: isFounded ? null : `This is based on “${quoted}”, which isn't in any document.`,
  };
}
