import type { Provenance } from '../career-graph/provenance.ts';
import { hashText } from './hash-text.ts';
import { grammarOf } from './grammar/grammars.ts';
import { tellPresent, tellStudies, tellWay } from './grammar/tell-career.ts';
import { tellDeeds } from './grammar/tell-deeds.ts';
import { joinSentences, splitSentences } from './split-sentences.ts';
import type { StoryDraft, StoryFieldName, StorySentence, StoryValue } from './story-field.ts';
import type { StoryFacts } from './story-facts.ts';

/** A sentence that has not been compared with the career graph yet. */
export type ComposedSentence = Pick<StorySentence, 'text' | 'paragraph' | 'restsOn'>;

const QUOTE_WORDS = { least: 5, most: 40 };

/** Phrases for what people are looking for, in the languages of resumes. */
const PURPOSE =
  /\b(?:passion\w*|driven by|purpose|mission|goal|aim(?:s|ing)?|seeking|looking for|looking to|aspir\w*|committed to|dedicated to|believe|motivat\w*|ziel|leidenschaft\w*|begeister\w*|suche|strebe|passionn[ée]\w*|objectif|cherche|souhaite|apasionad\w*|objetivo|busco|apaixonad\w*|procuro|appassionat\w*|obiettivo|cerco|gedreven|passie|doel)/iu;

/**
 * Tells a story by the grammar of its language, in sentences that only restate facts; fields without facts, or that can't be told, are
 * null. The same facts give the same story.
 */
export function composeStory(facts: StoryFacts): Record<StoryFieldName, StoryDraft | null> {
  const own = facts.summary === null ? [] : splitSentences(facts.summary);
  const purpose = own.find((sentence) => PURPOSE.test(sentence)) ?? null;
  const quote = own.find((sentence) => sentence !== purpose && isQuotable(sentence)) ?? null;
  const said = (text: string | null) =>
    text === null ? null : draft(text, [{ text, paragraph: 0, restsOn: [facts.profile.id] }], facts, 'user_provided');
  const link = facts.links.map(asLink).find((one) => one !== null) ?? null;
  return {
    opener: composeOpener(facts),
    paragraphs: composeParagraphs(facts),
    // A quote needs a name.
    quote: quote === null || facts.name === null ? null : { ...(said(quote) as StoryDraft), attribution: facts.name },
    purpose: said(purpose),
    callToAction:
      link && draft(link, [{ text: link.label, paragraph: 0, restsOn: [facts.profile.id] }], facts, 'user_provided'),
  };
}

function composeOpener(facts: StoryFacts): StoryDraft | null {
  const sentences = openingOf(facts);
  if (sentences.length === 0) return null;
  return draft(joinSentences(sentences.map(({ text }) => text)), sentences, facts, 'model_polish');
}

/** Who the person is and what they do now; empty if the grammar of the language can't say it. */
export function openingOf(facts: StoryFacts): ComposedSentence[] {
  const grammar = grammarOf(facts.language);
  const present = grammar && tellPresent(facts, grammar);
  return present ? [{ ...present, paragraph: 0 }] : [];
}

/** How the person got there, what they did with numbers. No paragraphs in a language without a grammar. */
function composeParagraphs(facts: StoryFacts): StoryDraft | null {
  const grammar = grammarOf(facts.language);
  // A story begins with who it is about.
  if (!grammar || tellPresent(facts, grammar) === null) return null;
  const way = tellWay(facts, grammar);
  const deeds = tellDeeds(facts, grammar);
  const studies = [tellStudies(facts.studies, grammar)].filter((sentence) => sentence !== null);
  const groups = (deeds.length > 0 ? [[...way, ...studies], deeds] : [way, studies]).filter(({ length }) => length > 0);
  if (groups.length === 0) return null;
  const sentences = groups.flatMap((group, paragraph) => group.map((sentence) => ({ ...sentence, paragraph })));
  return draft(paragraphsOf(sentences), sentences, facts, 'model_polish');
}

/** Joins the sentences of each paragraph. */
export function paragraphsOf(sentences: ComposedSentence[]): string[] {
  const count = Math.max(-1, ...sentences.map(({ paragraph }) => paragraph)) + 1;
  return Array.from({ length: count }, (_, index) =>
    joinSentences(sentences.filter(({ paragraph }) => paragraph === index).map(({ text }) => text)),
  );
}

/** A field with its trust: as doubtful as the most doubtful fact that it is based on. */
export function draft(
  value: StoryValue,
  sentences: ComposedSentence[],
  facts: StoryFacts,
  provenance: Provenance,
  promptVersion: string | null = null,
): StoryDraft {
  const used = new Set(sentences.flatMap(({ restsOn }) => restsOn));
  const all = [facts.profile, ...facts.roles, ...facts.studies, ...facts.achievements];
  const doubt = all.find(({ id, doubt }) => used.has(id) && doubt !== null)?.doubt ?? null;
  const confidence = (provenance === 'user_provided' ? 1 : 0.9) * (doubt === null ? 1 : 0.7);
  return {
    value,
    attribution: null,
    trust: {
      provenance,
      confidence,
      requiresReview: doubt !== null,
      reviewReason: doubt,
      sentences: sentences.map((one) => ({ ...one, basis: null, isOwn: provenance === 'user_provided', stale: null })),
      promptVersion,
      basis: basisOf(facts),
      askedBasis: null,
      isAccepted: false,
      editedBy: null,
      editedAt: null,
    },
  };
}

/** Equal if and only if the story would be written from the same facts. */
export const basisOf = (facts: StoryFacts) => hashText(JSON.stringify(facts));

function isQuotable(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return words >= QUOTE_WORDS.least && words <= QUOTE_WORDS.most && /[.!?]["”»]?$/u.test(sentence);
}

const NAMED: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.com$/u, 'LinkedIn'],
  [/(?:^|\.)github\.com$/u, 'GitHub'],
  [/(?:^|\.)xing\.com$/u, 'Xing'],
];

function asLink(link: string): { label: string; href: string } | null {
  const href = /^https?:\/\//iu.test(link) ? link : `https://${link}`;
  if (!URL.canParse(href) || link.includes('@')) return null;
  const host = new URL(href).hostname.replace(/^www\./u, '');
  return { label: NAMED.find(([pattern]) => pattern.test(host))?.[1] ?? host, href };
}
