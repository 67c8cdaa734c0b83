import type { Provenance } from '../career-graph/provenance.ts';
import { asSentence, splitSentences } from './split-sentences.ts';
import type { StoryDraft, StoryFieldName, StorySentence, StoryValue } from './story-field.ts';
import type { StoryFact, StoryFacts } from './story-facts.ts';

const MOST_ROLES = 4;
const PER_PARAGRAPH = 3;
const QUOTE_WORDS = { least: 5, most: 40 };

/** Sentences by which people say what they are after, in the languages that resumes are read in. */
const PURPOSE =
  /\b(?:passion\w*|driven by|purpose|mission|goal|aim(?:s|ing)?|seeking|looking for|looking to|aspir\w*|committed to|dedicated to|believe|motivat\w*|ziel|leidenschaft\w*|begeister\w*|suche|strebe|passionn[ée]\w*|objectif|cherche|souhaite|apasionad\w*|objetivo|busco|apaixonad\w*|procuro|appassionat\w*|obiettivo|cerco|gedreven|passie|doel)/iu;

/** A story out of sentences that only restate facts; a field that has no facts is null. The same facts give the same story. */
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
    // A quote is somebody's, so without a name there is none.
    quote: quote === null || facts.name === null ? null : { ...(said(quote) as StoryDraft), attribution: facts.name },
    purpose: said(purpose),
    callToAction:
      link && draft(link, [{ text: link.label, paragraph: 0, restsOn: [facts.profile.id] }], facts, 'user_provided'),
  };
}

function composeOpener(facts: StoryFacts): StoryDraft | null {
  const sentences: StorySentence[] = [];
  if (facts.name !== null)
    sentences.push({ text: asSentence(facts.profile.text), paragraph: 0, restsOn: [facts.profile.id] });
  const [role] = facts.roles;
  if (role) sentences.push({ text: asSentence(role.text), paragraph: 0, restsOn: [role.id] });
  if (sentences.length === 0) return null;
  return draft(sentences.map(({ text }) => text).join(' '), sentences, facts, 'model_polish');
}

function composeParagraphs(facts: StoryFacts): StoryDraft | null {
  const groups: StoryFact[][] = [
    facts.roles.slice(0, MOST_ROLES),
    facts.achievements.slice(0, PER_PARAGRAPH),
    facts.achievements.slice(PER_PARAGRAPH, 2 * PER_PARAGRAPH),
    facts.studies.slice(0, PER_PARAGRAPH),
  ].filter((group) => group.length > 0);
  if (groups.length === 0) return null;
  const sentences = groups.flatMap((group, paragraph) =>
    group.map((fact) => ({ text: asSentence(fact.text), paragraph, restsOn: [fact.id] })),
  );
  return draft(paragraphsOf(sentences), sentences, facts, 'model_polish');
}

/** The sentences of each paragraph as one text. */
export function paragraphsOf(sentences: StorySentence[]): string[] {
  const count = Math.max(-1, ...sentences.map(({ paragraph }) => paragraph)) + 1;
  return Array.from({ length: count }, (_, index) =>
    sentences
      .filter(({ paragraph }) => paragraph === index)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** A field with what it says of itself: it is as doubtful as the most doubtful fact that it rests on. */
export function draft(
  value: StoryValue,
  sentences: StorySentence[],
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
      sentences,
      promptVersion,
      basis: basisOf(facts),
      editedBy: null,
      editedAt: null,
    },
  };
}

/** Equal exactly when the story would be written from the same; short, because it is stored with every field. */
function basisOf(facts: StoryFacts): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(facts))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16);
}

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
