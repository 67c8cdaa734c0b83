import { addToList } from '../text/add-to-list.ts';
import { normalizeTitle } from '../timeline/normalize-title.ts';
import type { LibraryRole } from './library-role.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { isFiller, stem, titleWords, withoutGenders } from './title-words.ts';

/** Minimum confidence of a match. No suggestions are better than suggestions for a different job. */
export const ROLE_MATCH_LIMIT = 0.6;

export interface RoleMatch {
  role: LibraryRole;
  /** 0..1 with two decimals, at least {@link ROLE_MATCH_LIMIT}. 1 means that the library has exactly this title. */
  confidence: number;
}

interface Alias {
  role: LibraryRole;
  /** Word stems without filler words. */
  stems: string[];
}

/** The role library, indexed for matching. */
export interface RoleIndex {
  byTitle: Map<string, LibraryRole>;
  bySortedWords: Map<string, LibraryRole>;
  byFirstStem: Map<string, Alias[]>;
  eastAsian: Alias[];
  /** Words long enough for typo correction, by first letter. */
  vocabulary: Map<string, string[]>;
}

/** Stems of words that turn any title next to them into a different job. */
const OTHER_JOBS = new Set(
  (
    'assistant assistenz adjunto adjoint auxiliar secretary recruiter trainer instructor advocate evangelist student helper hilfskraft ayudante ajudante assistente asistente ' +
    'engineer manager developer analyst director consultant designer scientist architect administrator representative officer agent writer editor nurse doctor teacher driver ' +
    'technician coordinator specialist supervisor buyer planner operator founder owner president ' +
    'ingenieur leiter entwickler berater techniker responsable directeur chef jefe gerente director responsabile ingegnere sviluppatore'
  )
    .split(' ')
    .map(stem),
);
const EAST_ASIAN_OTHER_JOB = /助理|助手|アシスタント|補佐|秘書|秘书/u;
/** Separators between a title and additional information: a team, an employer, a second job. */
const DIVIDERS = /[,;|•/()[\]–—:]|\s-\s|\s(?:at|@|bei|chez|presso|bij)\s/iu;

export function indexRoles(roles: LibraryRole[]): RoleIndex {
  const index: RoleIndex = {
    byTitle: new Map(),
    bySortedWords: new Map(),
    byFirstStem: new Map(),
    eastAsian: [],
    vocabulary: new Map(),
  };
  for (const role of roles) for (const title of [role.role, ...role.titles]) addTitle(index, role, title);
  return index;
}

function addTitle(index: RoleIndex, role: LibraryRole, title: string): void {
  const { all } = titleWords(title);
  const stems = contentOf(all);
  const first = stems[0] ?? '';
  for (const key of keysOf(all)) setFirst(index.byTitle, key, role);
  if (hasEastAsianCharacter(first)) {
    index.eastAsian.push({ role, stems });
    return;
  }
  setFirst(index.bySortedWords, sorted(stems), role);
  addToList(index.byFirstStem, first, { role, stems });
  for (const one of stems) if (one.length >= SHORTEST_TYPO) addToList(index.vocabulary, one.charAt(0), one);
}

/** Finds the role for a title in any language of the parser; null when nothing is close enough. */
export function matchRole(given: string, index: RoleIndex): RoleMatch | null {
  const { title } = normalizeTitle(given);
  const [first = '', ...others] = withoutGenders(title)
    .split(DIVIDERS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const attempts = [
    score(title, index),
    ...(others.length > 0 ? [weaken(score(first, index), 0.95)] : []),
    ...others.map((part) => weaken(score(part, index), 0.85)),
  ];
  const best = attempts.reduce((a, b) => ((b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a), null);
  if (!best) return null;
  const confidence = Math.round(best.confidence * 100) / 100;
  return confidence >= ROLE_MATCH_LIMIT ? { role: best.role, confidence } : null;
}

const weaken = (match: RoleMatch | null, factor: number) =>
  match && { role: match.role, confidence: match.confidence * factor };

function score(text: string, index: RoleIndex): RoleMatch | null {
  const { core, all, factor } = titleWords(text);
  const whole = named(all, index);
  if (whole) return { role: whole, confidence: 1 };
  const known = named(core, index);
  if (known) return { role: known, confidence: factor };
  const stems = contentOf(core);
  return weaken(scoreWords(stems, index) ?? scoreCorrected(stems, index), factor);
}

function scoreWords(stems: string[], index: RoleIndex): RoleMatch | null {
  const [only = ''] = stems;
  if (hasEastAsianCharacter(only)) return matchWithin(only, index);
  const reordered = index.bySortedWords.get(sorted(stems));
  if (reordered) return { role: reordered, confidence: 0.9 };
  return matchAmong(stems, index);
}

/** Matches a library title surrounded by other words. Every extra word lowers the confidence. */
function matchAmong(stems: string[], { byFirstStem }: RoleIndex): RoleMatch | null {
  let best: RoleMatch | null = null;
  stems.forEach((one, at) => {
    for (const alias of byFirstStem.get(one) ?? []) {
      const { length } = alias.stems;
      if (!alias.stems.every((stem, i) => stems[at + i] === stem)) continue;
      const rest = [...stems.slice(0, at), ...stems.slice(at + length)];
      const cost = rest.reduce((sum, word) => sum + (OTHER_JOBS.has(word) ? 2.5 : 0.5), 0);
      const confidence = (0.95 * length) / (length + cost);
      if (confidence > (best?.confidence ?? 0)) best = { role: alias.role, confidence };
    }
  });
  return best;
}

function matchWithin(text: string, { eastAsian }: RoleIndex): RoleMatch | null {
  let best: RoleMatch | null = null;
  for (const { role, stems } of eastAsian) {
    const [alias = ''] = stems;
    if (!text.includes(alias)) continue;
    const rest = text.replace(alias, '');
    const cost = rest.length * (EAST_ASIAN_OTHER_JOB.test(rest) ? 2.5 : 0.5);
    const confidence = (0.95 * alias.length) / (alias.length + cost);
    if (confidence > (best?.confidence ?? 0)) best = { role, confidence };
  }
  return best;
}

/** Shorter words that differ by one letter are usually different words, such as "waiter" and "writer". */
const SHORTEST_TYPO = 7;

/** Scores the words after correcting those that are one typo away from the library's. */
function scoreCorrected(stems: string[], index: RoleIndex): RoleMatch | null {
  const corrected = stems.map((one) => {
    const near = index.vocabulary.get(one.charAt(0)) ?? [];
    return near.includes(one) ? one : (near.find((other) => isOneTypo(one, other)) ?? one);
  });
  return corrected.every((one, i) => one === stems[i]) ? null : weaken(scoreWords(corrected, index), 0.95);
}

/** Whether one inserted, deleted, replaced or transposed letter turns `a` into `b`. */
function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function named(words: string[], { byTitle }: RoleIndex): LibraryRole | null {
  for (const key of keysOf(words)) {
    const role = byTitle.get(key);
    if (role) return role;
  }
  return null;
}

/** Keys that ignore spaces, so that "front end", "front-end" and "frontend" are the same. */
function keysOf(words: string[]): string[] {
  const content = words.filter((one) => !isFiller(one));
  return content.length === 0 ? [] : [content.map(stem).join(''), stem(content.join(''))];
}

const contentOf = (words: string[]) => words.filter((one) => one !== '' && !isFiller(one)).map(stem);
const sorted = (stems: string[]) => stems.toSorted().join(' ');

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
