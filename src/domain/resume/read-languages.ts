import { listItems, splitOutsideBrackets, type ItemGroup } from './list-items.ts';
import type { ParsedLanguage, Span } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, splitSlice, type Slice } from './slices.ts';
import { opensIn } from './words/brackets.ts';
import { FLUENCY, isHumanLanguage } from './words/human-languages.ts';

/** "No knowledge of French". */
const NONE =
  /^(?:no|not|without|none|kein\p{L}*|ohne|nicht|aucun\p{L}*|sans|pas d|ning\p{L}*|sin|sem|nenhum\p{L}*|senza|nessun\p{L}*|geen|brak|bez|ing(?:en|et|a)|ei)(?!\p{L})/iu;

/** Reads the languages of a section and their fluency. */
export function readLanguages(source: string, lines: ResumeLine[]): ParsedLanguage[] {
  const languages: ParsedLanguage[] = [];
  const groups = listItems(source, lines);
  const knowsAny = groups.some(
    ({ items, label }) => mentionsIn(label ?? '').length > 0 || items.some((item) => languageOf(source, item)),
  );
  for (const group of groups) {
    // "Portuguese: native | English: C2": what looks like a label is a language.
    const all = mentionsIn(group.label ?? '').length > 0 ? wholeItems(source, group.lines) : group.items;
    const items = all.flatMap((item) => splitSlice(source, item, SENTENCE)).flatMap((item) => byLanguage(source, item));
    for (const item of items) {
      if (NONE.test(item.text)) continue;
      const found = languageOf(source, item) ?? (knowsAny ? unknownLanguage(source, item, group) : null);
      const last = languages.at(-1);
      if (found) languages.push(found);
      // The fluency may be in a separate line or piece after the language.
      else if (last && last.fluency === null && FLUENCY.test(item.text) && item.text.split(' ').length <= 6)
        last.fluency = fieldOf(withoutEnd(item), 0.85);
    }
  }
  return languages;
}

/** "Inglés: B2. Francés: nociones." */
const SENTENCE = /(?<=[\p{L}\p{N})]{2})\.\s+(?=\p{Lu})/gu;
const LONGEST_NAME = 3;

/** Where a text names languages, outside of brackets. */
function mentionsIn(text: string): Span[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}+)*/gu)];
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || opensIn(text.slice(0, first.index))) continue;
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1) {
      const last = words[at + count - 1];
      const end = last ? last.index + last[0].length : first.index;
      if (!isHumanLanguage(text.slice(first.index, end))) continue;
      found.push({ start: first.index, end });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** Divides a piece that names several languages: "English and French (bilingual)", "Italiano madrelingua Inglese C1". */
function byLanguage(source: string, item: Slice): Slice[] {
  const text = source.slice(item.start, item.end);
  const mentions = mentionsIn(text);
  if (mentions.length < 2 || mentions.every(({ start }) => start > 0)) return [item];
  const cuts = mentions.slice(1).map(({ start }) => item.start + start);
  return [item.start, ...cuts]
    .map((start, at) => cutSlice(source, start, cuts[at] ?? item.end))
    .map((piece) => ({ ...piece, ...withoutConjunction(source, piece) }));
}

/** "English and": the word that leads to the next language. */
function withoutConjunction(source: string, piece: Slice): Slice {
  const found = /\s+(?:and|und|et|y|e|ed|en|och|og|i|a|ja|ve|та|и|και|&|\+)$/u.exec(piece.text);
  return found ? cutSlice(source, piece.start, piece.end - found[0].length) : piece;
}

const UNKNOWN = 'This may not be a language.';

/** A capitalized word or two at the start of a line with a level, among languages. */
function unknownLanguage(source: string, item: Slice, { label, items, lines }: ItemGroup): ParsedLanguage | null {
  const name = item.text.replace(/\s*[(:–-].*$/u, '');
  const isFirst = label === null && item.start === lines[0]?.start;
  const isGraded = items.length > 1 || name !== item.text || (lines[0]?.segments.length ?? 0) > 1;
  const hasLevel = name !== item.text && FLUENCY.test(item.text.slice(name.length));
  if (!(isFirst || hasLevel) || !isGraded || !/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) || FLUENCY.test(name))
    return null;
  return { name: fieldOf(cutSlice(source, item.start, item.start + name.length), 0.6, UNKNOWN), fluency: null };
}

/** The items of some lines with their label. */
const wholeItems = (source: string, lines: ResumeLine[]): Slice[] =>
  splitOutsideBrackets(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);

/** "English (Native)", "German – B2", "Français : courant", "Native English". */
function languageOf(source: string, item: Slice): ParsedLanguage | null {
  const text = source.slice(item.start, item.end);
  const [mention] = mentionsIn(text);
  if (!mention) return null;
  const name = cutSlice(source, item.start + mention.start, item.start + mention.end);
  const lead = /^[\s:(–—|,-]*/.exec(text.slice(mention.end))?.[0].length ?? 0;
  const from = item.start + mention.end + lead;
  const after = cutSlice(source, from, item.end);
  const ahead = cutSlice(source, item.start, name.start);
  const fluency = after.text !== '' ? withoutEnd(after) : FLUENCY.test(ahead.text) ? ahead : null;
  return { name: fieldOf(name, 0.95), fluency: fluency && fieldOf(fluency, FLUENCY.test(fluency.text) ? 0.9 : 0.6) };
}

/** Without the bracket or the period that ends it. */
function withoutEnd(slice: Slice): Slice {
  const end = /(?:\.|(?<!\([^()]*)\))+$/u.exec(slice.text)?.[0].length ?? 0;
  return { ...slice, text: slice.text.slice(0, slice.text.length - end), end: slice.end - end };
}
