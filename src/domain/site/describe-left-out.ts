import type { CareerGraph } from '../career-graph/career-graph.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { heldBack, partLeaningStart } from '../story/published-words.ts';
import { staleWordsIn } from '../story/stale-in-graph.ts';
import { STORY_FIELDS } from '../story/story-field.ts';
import { currentNavigation } from './current-navigation.ts';
import type { SiteSnapshot } from './site-snapshot.ts';
import { describeStaleWords } from './without-stale.ts';

/** Generated content that the owner has not accepted is not published. */
export const isUnaccepted = ({ provenance, requiresReview }: { provenance: string; requiresReview: boolean }) =>
  provenance !== 'user_provided' && requiresReview;

/** Whether the lead of a page says a sentence of the story already. */
export const isSaid = (text: string, lead: string | null) => lead !== null && foldText(lead).includes(foldText(text));

/** What of the graph a page does not show, for its owner. */
export function describeLeftOut(graph: CareerGraph, snapshot: SiteSnapshot): string[] {
  const achievements = graph.experiences.flatMap((role) => role.achievements);
  const placeholders = achievements.filter(({ isPlaceholder }) => isPlaceholder).length;
  const rewrites = achievements.filter((one) => !one.isPlaceholder && isUnaccepted(one)).length;
  const offers = graph.skillOffers.filter(isUnaccepted).length;
  const fields = Object.values(graph.story?.fields ?? {}).filter(
    (field) => field !== undefined && isUnaccepted(field),
  ).length;
  return [
    count(placeholders, '1 placeholder from the role library', `${placeholders} placeholders from the role library`),
    count(
      rewrites,
      '1 rewrite; your own words are shown instead',
      `${rewrites} rewrites; your own words are shown instead`,
    ),
    count(offers, '1 skill offer', `${offers} skill offers`),
    count(fields, '1 part of the story', `${fields} parts of the story`),
    ...describeStale(graph),
    ...describeRepeated(graph, snapshot),
  ].filter((line) => line !== null);
}

/** What the page leaves out because it says it elsewhere, or because that left nothing before it. */
function describeRepeated(graph: CareerGraph, snapshot: SiteSnapshot): string[] {
  const { person, language, statements, highlights } = snapshot;
  const { story } = graph;
  const lacksOpener = story !== null && story.opener !== null && (snapshot.story?.opener ?? null) === null;
  const hasRoom = currentNavigation(graph, language).some(({ section }) => section === 'achievements');
  const told = [story?.opener, ...(story?.paragraphs ?? []), story?.quote, story?.purpose];
  return [
    ...told
      .filter((text) => typeof text === 'string' && isSaid(text, person.summary))
      .map((text) => `“${text}” in the story, which your summary says already`),
    ...(lacksOpener ? partLeaningStart(story.paragraphs).leaning.map(describeLeaning) : []),
    ...(hasRoom && statements.length > 0 && highlights.length === 0
      ? ['the section of achievements, because no statement has a figure to show large; your roles have them all']
      : []),
  ];
}

function describeStale(graph: CareerGraph): string[] {
  const leaning = STORY_FIELDS.flatMap((field) => {
    const trust = graph.story?.fields[field];
    return trust ? [...heldBack(trust)].filter(({ stale }) => stale === null) : [];
  });
  return [...staleWordsIn(graph).map(describeStaleWords), ...leaning.map(({ text }) => describeLeaning(text))];
}

const describeLeaning = (text: string) =>
  `“${text}” in the story, which cannot be understood without the sentence before it`;

const count = (number: number, one: string, several: string) => (number === 0 ? null : number === 1 ? one : several);
