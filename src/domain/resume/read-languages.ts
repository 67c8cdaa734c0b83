import { listItems, type ItemGroup } from './list-items.ts';
import type { ParsedLanguage } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { FLUENCY, isHumanLanguage } from './words/human-languages.ts';

/** "No knowledge of French". */
const NONE =
  /^(?:no|not|without|none|kein\p{L}*|ohne|nicht|aucun\p{L}*|sans|pas d|ning\p{L}*|sin|sem|nenhum\p{L}*|senza|nessun\p{L}*|geen|brak|bez|ing\p{L}*|ei)(?!\p{L})/iu;

/** Reads the languages of a section and their fluency. */
export function readLanguages(source: string, lines: ResumeLine[]): ParsedLanguage[] {
  const languages: ParsedLanguage[] = [];
  const groups = listItems(source, lines);
  const knowsAny = groups.some(
    ({ items, label }) => isHumanLanguage(label ?? '') || items.some((item) => languageOf(source, item)),
  );
  for (const group of groups) {
    const items = group.label !== null && isHumanLanguage(group.label) ? [whole(source, group.lines)] : group.items;
    for (const item of items) {
      if (NONE.test(item.text)) continue;
      const found = languageOf(source, item) ?? (knowsAny ? unknownLanguage(source, item, group) : null);
      const last = languages.at(-1);
      if (found) languages.push(found);
      // The fluency may be in a separate line or piece after the language.
      else if (last && last.fluency === null && FLUENCY.test(item.text) && item.text.split(' ').length <= 6)
        last.fluency = fieldOf(item, 0.85);
    }
  }
  return languages;
}

const UNKNOWN = 'This may not be a language.';

/** A capitalized word or two at the start of a line with a level, among languages. */
function unknownLanguage(source: string, item: Slice, { label, items, lines }: ItemGroup): ParsedLanguage | null {
  const name = item.text.replace(/\s*[(–-].*$/u, '');
  const isFirst = label === null && item.start === lines[0]?.start;
  const isGraded = items.length > 1 || name !== item.text || (lines[0]?.segments.length ?? 0) > 1;
  if (!isFirst || !isGraded || !/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) || FLUENCY.test(name)) return null;
  return { name: fieldOf(cutSlice(source, item.start, item.start + name.length), 0.6, UNKNOWN), fluency: null };
}

const whole = (source: string, lines: ResumeLine[]) => cutSlice(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);

/** "English (Native)", "German – B2", "Français : courant", "Native English". */
function languageOf(source: string, item: Slice): ParsedLanguage | null {
  const text = source.slice(item.start, item.end);
  const words = [...text.matchAll(/[\p{L}]+(?:['’.-]\p{L}+)*/gu)];
  const at = words.findIndex(({ 0: word }) => isHumanLanguage(word));
  const word = words[at];
  if (!word) return null;
  const before = words[at - 1];
  const pair = before && isHumanLanguage(`${before[0]} ${word[0]}`) ? before : word;
  const name = cutSlice(source, item.start + pair.index, item.start + word.index + word[0].length);
  const behind = text.slice(word.index + word[0].length);
  const lead = /^[\s:(–—|,-]*/.exec(behind)?.[0].length ?? 0;
  const from = item.start + word.index + word[0].length + lead;
  const after = cutSlice(source, from, item.end);
  const ahead = cutSlice(source, item.start, name.start);
  const fluency = after.text !== '' ? withoutBracket(after) : FLUENCY.test(ahead.text) ? ahead : null;
  return { name: fieldOf(name, 0.95), fluency: fluency && fieldOf(fluency, FLUENCY.test(fluency.text) ? 0.9 : 0.6) };
}

const withoutBracket = (slice: Slice): Slice =>
  slice.text.endsWith(')') && !slice.text.includes('(')
    ? { ...slice, text: slice.text.slice(0, -1), end: slice.end - 1 }
    : slice;
