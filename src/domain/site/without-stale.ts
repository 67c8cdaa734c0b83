import type { CareerGraph } from '../career-graph/career-graph.ts';
import { replaceSentences } from '../story/replace-sentences.ts';
import { type StaleWords, staleWordsIn } from '../story/stale-in-graph.ts';
import { sentencesOf } from '../story/story-field.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

const PLACES: Record<StaleWords['kind'], string> = {
  story: 'in the story',
  profile: 'about you',
  achievement: 'as a statement',
  experience: 'in the description of a role',
  education: 'in the description of a course of study',
  skillOffer: 'about your skills',
};

/** What is left out, for the owner to read. */
export const describeStaleWords = ({ kind, text }: Pick<StaleWords, 'kind' | 'text'>) =>
  `“${text}” ${PLACES[kind]}, which is based on facts you changed`;

/** Removes words from an earlier snapshot that have become stale since; a stale rewrite is replaced by its statement. */
export function withoutStale(
  snapshot: SiteSnapshot,
  graph: CareerGraph,
): { snapshot: SiteSnapshot; leftOut: string[] } {
  const stale = staleWordsIn(graph);
  const leftOut: string[] = [];
  const noted = (words: StaleWords | undefined) => {
    if (words) leftOut.push(describeStaleWords(words));
    return words;
  };
  const cut = <Value extends string | string[]>(
    value: Value | null,
    kind: StaleWords['kind'],
    field: StaleWords['field'] = null,
  ): Value | null => {
    if (value === null) return null;
    const { value: left } = replaceSentences({ value, sentences: sentencesOf(value) }, ({ text }) => {
      const words = stale.find((one) => one.kind === kind && one.field === field && one.text === text);
      return noted(words) ? [] : null;
    });
    return left as Value | null;
  };
  const person = {
    ...snapshot.person,
    headline: cut(snapshot.person.headline, 'profile'),
    summary: cut(snapshot.person.summary, 'profile'),
  };
  const skills = snapshot.skills.map((group) => ({ ...group, offer: cut(group.offer, 'skillOffer') }));
  const statements = snapshot.statements.flatMap((one) => {
    const words = noted(
      stale.find(
        ({ kind, entityId, text }) => kind === 'achievement' && entityId === one.id && one.text.includes(text),
      ),
    );
    if (words && words.instead === undefined) return [];
    const text = words?.instead ?? one.text;
    return { ...one, text, figure: one.figure?.split(' → ').every((part) => text.includes(part)) ? one.figure : null };
  });
  const story = snapshot.story && {
    opener: cut(snapshot.story.opener, 'story', 'opener'),
    paragraphs: cut(snapshot.story.paragraphs, 'story', 'paragraphs') ?? [],
    // A quote with a hole in it is no quote.
    quote: whole(snapshot.story.quote, (one) => one.text === cut(one.text, 'story', 'quote')),
    purpose: cut(snapshot.story.purpose, 'story', 'purpose'),
    callToAction: whole(snapshot.story.callToAction, (one) => one.label === cut(one.label, 'story', 'callToAction')),
  };
  if (leftOut.length === 0) return { snapshot, leftOut };
  const isEmpty =
    story !== null && Object.values(story).every((part) => part === null || (Array.isArray(part) && part.length === 0));
  const sections = isEmpty ? snapshot.sections.filter(({ section }) => section !== 'story') : snapshot.sections;
  const there = new Set(statements.map(({ id }) => id));
  const highlights = snapshot.highlights.filter((id) => there.has(id));
  const proven = skills.map((group) => ({ ...group, proofIds: group.proofIds.filter((id) => there.has(id)) }));
  const changed = { person, sections, skills: proven, statements, highlights, story: isEmpty ? null : story };
  return { snapshot: { ...snapshot, ...changed }, leftOut };
}

const whole = <Part>(part: Part | null, isWhole: (part: Part) => boolean) =>
  part !== null && isWhole(part) ? part : null;
