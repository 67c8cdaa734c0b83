import type { Provenance } from '../career-graph/provenance.ts';
import { hashText } from './hash-text.ts';
import { asSentence, joinSentences, splitSentences } from './split-sentences.ts';
import type { StoryDraft, StoryFieldName, StorySentence, StoryValue } from './story-field.ts';
import type { RoleFact, StoryFact, StoryFacts } from './story-facts.ts';
import { formatDate, describePosition, describeRole, formatSince, wordingOf } from './wording.ts';

/** A sentence that has not been compared with the career graph yet. */
export type ComposedSentence = Pick<StorySentence, 'text' | 'paragraph' | 'restsOn'>;

const MOST_ROLES = 4;
const PER_PARAGRAPH = 3;
/** A longer headline gets its own sentence. */
const SHORT_HEADLINE = 60;
const QUOTE_WORDS = { least: 5, most: 40 };

/** Phrases for what people are looking for, in the languages of resumes. */
const PURPOSE =
  /\b(?:passion\w*|driven by|purpose|mission|goal|aim(?:s|ing)?|seeking|looking for|looking to|aspir\w*|committed to|dedicated to|believe|motivat\w*|ziel|leidenschaft\w*|begeister\w*|suche|strebe|passionn[ée]\w*|objectif|cherche|souhaite|apasionad\w*|objetivo|busco|apaixonad\w*|procuro|appassionat\w*|obiettivo|cerco|gedreven|passie|doel)/iu;

/**
 * Composes a story from sentences that only restate facts; fields without facts are null. The same facts give the same
 * story.
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

/** Who the person is and what they do now. */
export function openingOf(facts: StoryFacts): ComposedSentence[] {
  const { profile, name, language } = facts;
  const now = currentRole(facts);
  const who = now === null ? null : subjectOf(facts, now);
  const wording = wordingOf(language);
  if (now !== null && who !== null && wording !== null) {
    const since = now.start === null ? null : formatSince(formatDate(now.start, language), language);
    const text = asSentence(wording.is(who, describePosition(now, language), since));
    return [{ text, paragraph: 0, restsOn: [profile.id, now.id] }];
  }
  const [role] = facts.roles;
  return [
    ...(name === null ? [] : [{ text: asSentence(profile.text), paragraph: 0, restsOn: [profile.id] }]),
    ...(role ? [{ text: asSentence(describeRole(role, language)), paragraph: 0, restsOn: [role.id] }] : []),
  ];
}

/** The newest role, if it is current and its title says what the person is. */
function currentRole({ roles: [role] }: StoryFacts): RoleFact | null {
  return role?.current && role.title !== null ? role : null;
}

/** "Ada Byron, Principal Analyst,": the name, with the headline if it is short and differs from the role. */
function subjectOf({ name, headline }: StoryFacts, { title }: RoleFact): string | null {
  if (name === null) return null;
  if (headline === null || headline.toLowerCase() === title?.toLowerCase()) return name;
  return headline.length <= SHORT_HEADLINE && /^[\p{L}\p{N}\s&'’/+#-]+$/u.test(headline)
    ? `${name}, ${headline},`
    : null;
}

/** Earlier roles, achievements and studies. */
function composeParagraphs(facts: StoryFacts): StoryDraft | null {
  const sentenceOf = (fact: StoryFact) => ({ text: asSentence(fact.text), restsOn: [fact.id] });
  const groups = [
    composeWay(facts),
    facts.achievements.slice(0, PER_PARAGRAPH).map(sentenceOf),
    facts.achievements.slice(PER_PARAGRAPH, 2 * PER_PARAGRAPH).map(sentenceOf),
    facts.studies.slice(0, PER_PARAGRAPH).map(sentenceOf),
  ].filter((group) => group.length > 0);
  if (groups.length === 0) return null;
  const sentences = groups.flatMap((group, paragraph) => group.map((sentence) => ({ ...sentence, paragraph })));
  return draft(paragraphsOf(sentences), sentences, facts, 'model_polish');
}

/** Roles that are not in the opener. "Earlier" is used only if all dates allow it. */
function composeWay(facts: StoryFacts): Omit<ComposedSentence, 'paragraph'>[] {
  const { language } = facts;
  const [newest, ...others] = facts.roles.slice(0, MOST_ROLES);
  if (!newest || others.length === 0) return [];
  const wording = wordingOf(language);
  const isEarlier = others.every(
    ({ start, end, current }) =>
      !current &&
      start !== null &&
      end !== null &&
      newest.start !== null &&
      start < newest.start.slice(0, start.length),
  );
  if (wording !== null && isEarlier) {
    const text = `${wording.earlier}: ${others.map((role) => describeRole(role, language)).join('; ')}`;
    return [{ text: asSentence(text), restsOn: others.map(({ id }) => id) }];
  }
  return others.map((role) => ({ text: asSentence(describeRole(role, language)), restsOn: [role.id] }));
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
