import { foldCompany } from '../company/fold-company.ts';
import { isCommonWord } from '../names-guard/common-words.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { isOrdinaryWord } from '../text/ordinary-words.ts';
import { remembered } from '../text/remembered.ts';
import { saysLevel } from './degree-level.ts';
import {
  findPair,
  findRun,
  isFormOf,
  isFunctionWord,
  mayContain,
  startOf,
  type TextWord,
  type TextWords,
} from './text-words.ts';

export type NameKind =
  | 'title'
  | 'employer'
  | 'person'
  | 'headline'
  | 'school'
  | 'degree'
  | 'level'
  | 'field'
  | 'certificate'
  | 'skill'
  | 'language';

/** Names of a fact. */
export interface FactName {
  kind: NameKind;
  text: string;
}

/** Shorter first words of longer names ("IT", "The") identify no one. */
const SHORTEST_CALL_NAME = 4;

/** The part of the name that the text mentions, as words of the name; null if it doesn't mention it. */
export function nameSaidIn(words: TextWords, { kind, text }: FactName): string | null {
  const parts = partsOf(kind, text);
  const full = parts.join(' ');
  if (hasEastAsianCharacter(full)) return words.folded.includes(full) ? full : null;
  switch (kind) {
    case 'employer':
    case 'school':
      return organizationIn(words, parts, text);
    case 'person':
      return personIn(words, parts);
    case 'skill':
    case 'language':
      return termIn(words, { kind, text }) ? full : null;
    case 'level':
      return saysLevel(words.text, text) ? full : null;
    case 'headline':
      return findRun(words, parts) ? full : null;
    case 'title':
    case 'degree':
    case 'field':
    case 'certificate':
      return phraseIn(words, parts);
  }
}

/** Starts of words, and how many of them a text needs in order to mention the name. */
export interface NameStarts {
  starts: string[];
  needed: number;
}

/** Null if a text must be searched for the name itself. */
export function startsOf({ kind, text }: FactName): NameStarts | null {
  if (kind === 'skill' || kind === 'language' || kind === 'level') return null;
  const parts = partsOf(kind, text);
  if (hasEastAsianCharacter(parts.join(' '))) return null;
  const telling = parts.filter((word) => !isFunctionWord(word));
  const starts = [...new Set((telling.length === 0 ? parts : telling).map(startOf))];
  const isPhrase = kind !== 'employer' && kind !== 'school' && kind !== 'person';
  if (isPhrase) return { starts, needed: Math.min(2, starts.length) };
  // A number in a name identifies no one.
  const words = starts.filter((start) => !/^\p{N}+$/u.test(start));
  return { starts: words.length === 0 ? starts : words, needed: 1 };
}

/** Acronyms by which a text can mention an organization. */
export const lettersOf = ({ kind, text }: FactName): string[] =>
  kind === 'employer' || kind === 'school' ? acronymsOf(text) : [];

/** Whether the fact still has the name that {@link nameSaidIn} found. */
export function isCalled({ kind, text }: FactName, said: string): boolean {
  const parts = partsOf(kind, text);
  const full = parts.join(' ');
  if (kind === 'skill' || kind === 'language' || kind === 'level' || kind === 'headline') return full === said;
  if (hasEastAsianCharacter(said)) return full.includes(said);
  return said.split(' ').every((word) => parts.includes(word)) || acronymsOf(text).includes(said);
}

/** "Halden" for Halden Energy, "Bergen" for the University of Bergen, "BBC" for the British Broadcasting Corporation. */
function organizationIn(words: TextWords, parts: string[], text: string): string | null {
  const called = mayContain(words, parts) ? partOfOrganization(words, parts) : null;
  if (called !== null || words.capitals.size === 0) return called;
  return acronymsOf(text).find((letters) => words.capitals.has(letters)) ?? null;
}

function partOfOrganization(words: TextWords, parts: string[]): string | null {
  for (let length = parts.length; length > 1; length -= 1) {
    const part = parts.slice(0, length);
    if ((length === parts.length || part.some(isRare)) && findRun(words, part)) return part.join(' ');
  }
  const [first = ''] = parts;
  // "Kept the notes" doesn't name Notes Ltd.
  if (parts.length === 1 && words.tokens.some((one) => one.word === first && isName(one))) return first;
  const isSaid = (word: string) =>
    word.length >= SHORTEST_CALL_NAME &&
    isRare(word) &&
    words.tokens.some((one) => (one.isCapital ? isFormOf(word, one) : one.word === word && isName(one)));
  if (isSaid(first)) return first;
  if (first.length > SHORTEST_CALL_NAME + 1 && isRare(first) && words.pairs.has(first)) return first;
  const telling = isRare(first) ? undefined : parts.find((word) => !isFunctionWord(word) && isSaid(word));
  return telling ?? parts.find((word) => !isFunctionWord(word) && findRun(words, ['uni', word])) ?? null;
}

/** The whole name, the family name or the given name. */
function personIn(words: TextWords, parts: string[]): string | null {
  if (parts.length > 1 && findRun(words, parts)) return parts.join(' ');
  const isSaid = (word: string | undefined) =>
    word !== undefined &&
    word.length > 2 &&
    words.tokens.some((one) => (one.isCapital ? isFormOf(word, one) : one.word === word && isName(one)));
  return [parts.at(-1), parts[0]].find(isSaid) ?? null;
}

/** With a capital, or a word that is nothing but a name: "ask anyone at bluepeak". */
const isName = ({ word, isCapital }: TextWord) =>
  isCapital || (word.length >= SHORTEST_CALL_NAME && isRare(word) && !isOrdinaryWord(word));

/** Words of the dictionary that mean the tool in a resume. */
const TOOLS = new Set(['ansible', 'azure', 'docker', 'java', 'jenkins', 'python', 'tableau']);

/** "Written in go" and "excel is" name the tools; "I go" and "I excel" don't. */
const asTool = remembered(
  (term) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:in|with|using|via|mit|en|avec|con|em|com)\s+${term}(?![\p{L}\p{N}+#])(?!\s+(?:to|of)\s)|(?<=(?:^|[.,;:!?])\s*)${term}\s+(?:is|was|has)(?!\p{L}))`,
      'iu',
    ),
);

/** As written; names that are also everyday words ("Go", "Excel") only with their capitals, or where only a tool can be meant. */
function termIn({ text, tokens }: TextWords, { kind, text: name }: FactName): boolean {
  const lower = name.toLowerCase();
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(name);
  const isWord = kind === 'language' ? lower === 'polish' : isOrdinaryWord(foldText(name)) && !TOOLS.has(lower);
  const isEveryday = name.length < SHORTEST_CALL_NAME || isCommonWord(foldText(name)) || (isPlain && isWord);
  if (isEveryday && isPlain && asTool(lower).test(text)) return true;
  const [whole, term] = isEveryday && name !== lower ? [text, name] : [text.toLowerCase(), lower];
  if (term === '') return false;
  for (let at = whole.indexOf(term); at !== -1; at = whole.indexOf(term, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(whole.slice(0, at).slice(-2)) && !/^[\p{L}\p{N}+#]/u.test(whole.slice(at + term.length)))
      return true;
  const numeronym = numeronymOf(lower);
  return numeronym !== null && tokens.some(({ word }) => word === numeronym);
}

/** "k8s" for Kubernetes, "i18n" for internationalization: the number counts the letters left out. */
const numeronymOf = (lower: string): string | null =>
  /^\p{L}{6,}$/u.test(lower) ? `${lower.charAt(0)}${lower.length - 2}${lower.at(-1)}` : null;

/**
 * "Head of Fraud" or "fraud analytics head" for Head of Fraud Analytics: all its significant words, or two adjacent
 * ones.
 */
function phraseIn(words: TextWords, parts: string[]): string | null {
  const telling = parts.filter((word) => !isFunctionWord(word));
  if (!mayContain(words, telling.length === 0 ? parts : telling)) return null;
  if (findRun(words, parts)) return parts.join(' ');
  const pair = telling.flatMap((word, index) => {
    const next = telling[index + 1];
    return next !== undefined && findPair(words, [word, next]) ? [[word, next]] : [];
  });
  const said = new Set(pair.flat());
  return said.size === 0 ? null : telling.filter((word) => said.has(word)).join(' ');
}

const isRare = (word: string) => !isCommonWord(word);

const companyParts = remembered((text) => foldCompany(text).split(' '));
const nameParts = remembered((text) => foldText(text).split(' '));

const partsOf = (kind: NameKind, text: string): string[] => (kind === 'employer' ? companyParts : nameParts)(text);

/** Initials of all words, and of capitalized words only, if there are at least three. */
const acronymsOf = remembered((text) => {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [words, words.filter((word) => /^\p{Lu}/u.test(word))]
    .filter(({ length }) => length > 2)
    .map((all) => foldText(all.map((word) => word.charAt(0)).join('')));
});
