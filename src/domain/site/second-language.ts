import type { CareerGraph } from '../career-graph/career-graph.ts';
import { labelsIn } from '../labels/labels.ts';
import { detectLanguage } from '../resume/detect-language.ts';
import { composeStory } from '../story/compose-story.ts';
import { storyFacts } from '../story/story-facts.ts';
import { countWording } from './count-wording.ts';
import { languageName } from './language-name.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

export interface SecondLanguage {
  /** ISO 639-1 */
  language: string;
  /** Each page leaves out what is in another language than its own. */
  separates: boolean;
  /** Languages of documents by id. */
  documentLanguages: ReadonlyMap<string, string>;
}

/**
 * The page in its own and in a second language. Nothing is translated: labels, headings and dates are in the language of the page, the
 * story is told again from facts, and everything else stays in its own language and says so, or is left out.
 */
export function inTwoLanguages(
  page: SiteSnapshot,
  graph: CareerGraph,
  wanted: SecondLanguage,
): { snapshot: SiteSnapshot; leftOut: string[] } {
  const languages = languagesOf(page, graph, wanted);
  const settled = (one: SiteSnapshot) => (wanted.separates ? withoutOthers(one, languages, graph) : one);
  const first = settled(page);
  const retold = retell(page, graph, { language: wanted.language, languages });
  const second = settled({
    ...page,
    language: wanted.language,
    sections: page.sections.map((one) => ({ ...one, label: labelsIn(wanted.language).navigation[one.section] })),
    story: retold.story,
  });
  // What was told again is in the language of the page.
  const ofSecond = new Map([...languages].filter(([of]) => !retold.fields.has(of)));
  return {
    snapshot: {
      ...first,
      textLanguages: othersThan(page.language, languages),
      second: {
        ...second,
        textLanguages: othersThan(wanted.language, ofSecond),
        ownLanguage: page.language,
      },
    },
    leftOut: [first, second].flatMap((one) => describeMissing(page.statements.length - one.statements.length, one)),
  };
}

/** Of each text: what it is written in, if that is certain, or else the language of its document, or else that of the page. */
function languagesOf(
  { language, person, statements, story }: SiteSnapshot,
  { experiences }: CareerGraph,
  { documentLanguages }: SecondLanguage,
): Map<string, string> {
  const documents = new Map(
    experiences
      .flatMap(({ achievements }) => achievements)
      .map(({ id, evidence }) => [
        id,
        evidence.map(({ documentId }) => documentLanguages.get(documentId)).find(Boolean),
      ]),
  );
  const texts: [string, string | null, (string | undefined)?][] = [
    ['profile:headline', person.headline],
    ['profile:summary', person.summary],
    ...statements.map(({ id, text }): [string, string, string | undefined] => [
      `statement:${id}`,
      text,
      documents.get(id),
    ]),
    ['story:opener', story?.opener ?? null],
    ['story:paragraphs', story?.paragraphs.join(' ') ?? null],
    ['story:quote', story?.quote?.text ?? null],
    ['story:purpose', story?.purpose ?? null],
  ];
  return new Map(
    texts.flatMap(([of, text, document]) =>
      text === null || text === '' ? [] : [[of, detectLanguage(text, []) ?? document ?? language] as const],
    ),
  );
}

const othersThan = (language: string, languages: ReadonlyMap<string, string>) =>
  Object.fromEntries([...languages].filter(([, one]) => one !== language));

/**
 * The story in another language: its opener and paragraphs are told from facts by the grammar of that language, if it has one, with
 * statements in that language only. The owner's own sentences stay as they are. What the story doesn't have, it doesn't get.
 */
function retell(
  { story }: SiteSnapshot,
  graph: CareerGraph,
  { language, languages }: { language: string; languages: ReadonlyMap<string, string> },
): { story: SiteSnapshot['story']; fields: ReadonlySet<string> } {
  if (!story) return { story, fields: new Set() };
  const isTellable = ({ id }: { id: string }) => languages.get(`statement:${id}`) === language;
  const tellable = {
    ...graph,
    experiences: graph.experiences.map((role) => ({ ...role, achievements: role.achievements.filter(isTellable) })),
    ranking: graph.ranking.filter(({ achievement }) => isTellable(achievement)),
  };
  const composed = composeStory(storyFacts(tellable, language));
  const certain = (field: 'opener' | 'paragraphs') =>
    composed[field]?.trust.requiresReview === false ? composed[field].value : null;
  const [opener, paragraphs] = [certain('opener'), certain('paragraphs')];
  const isTold = typeof opener === 'string' && story.opener !== null;
  const hasParagraphs = Array.isArray(paragraphs) && story.paragraphs.length > 0;
  return {
    story: {
      ...story,
      ...(isTold && { opener }),
      // Sentences in two languages don't make one text.
      ...(hasParagraphs ? { paragraphs } : isTold && { paragraphs: [] }),
    },
    fields: new Set([
      ...(isTold ? ['story:opener', 'story:paragraphs'] : []),
      ...(hasParagraphs ? ['story:paragraphs'] : []),
    ]),
  };
}

/** Leaves out statements, the summary and sentences of the story that are in another language than the page. */
function withoutOthers(page: SiteSnapshot, languages: ReadonlyMap<string, string>, graph: CareerGraph): SiteSnapshot {
  const isOwn = (of: string) => (languages.get(of) ?? page.language) === page.language;
  const statements = page.statements.filter(({ id }) => isOwn(`statement:${id}`));
  const shown = new Set(statements.map(({ id }) => id));
  const { person } = page;
  const story = page.story && {
    ...page.story,
    quote: isOwn('story:quote') ? page.story.quote : null,
    purpose: isOwn('story:purpose') ? page.story.purpose : null,
  };
  const highlights = page.highlights.filter((id) => shown.has(id));
  return {
    ...page,
    person: { ...person, summary: isOwn('profile:summary') ? person.summary : null },
    sections: page.sections.filter(({ section }) => section !== 'achievements' || highlights.length > 0),
    statements,
    highlights,
    skills: page.skills.map((group) => ({ ...group, proofIds: group.proofIds.filter((id) => shown.has(id)) })),
    story,
    wording: countWording(graph, { statements, story }),
  };
}

function describeMissing(count: number, { language }: SiteSnapshot): string[] {
  const name = languageName(language);
  if (count === 0) return [];
  return [
    count === 1
      ? `1 statement in another language, on the page in ${name}`
      : `${count} statements in another language, on the page in ${name}`,
  ];
}
