import { rememberedFor } from '../../text/remembered.ts';
import { degreeLikeness, institutionLikeness } from '../words/education-words.ts';
import { FLUENCY, isHumanLanguage } from '../words/human-languages.ts';
import { guessSection, nameSection } from '../words/name-sections.ts';
import { isLocation } from '../words/places.ts';
import { companyLikeness, titleLikeness } from '../words/role-words.ts';
import { isTown } from '../words/towns.ts';
import type { ResumeLine } from '../resume-line.ts';
import { lineFeatures } from './line-features.ts';
import { bin, isBelow, isCaps, measure, type PageMeasures } from './look.ts';

/** Signs of each line by itself, as `name=value`. */
export interface DescribedLines {
  measures: PageMeasures;
  signs: string[][];
  /** Of each line: its own signs, those of its neighbors, and its place in the document. */
  features: string[][];
}

/** The same lines are described once, because rival readings share them. */
export const describeLines = rememberedFor((lines: ResumeLine[]): DescribedLines => {
  const measures = measure(lines);
  const signs = lines.map((line, at) => [...looksOf(lines, line, at, measures), ...contentOf(line), ...wordsOf(line)]);
  return { measures, signs, features: lineFeatures(lines, { measures, signs }) };
});

const present = (signs: Record<string, string | number | boolean | null>): string[] =>
  Object.entries(signs).flatMap(([name, value]) =>
    value === false || value === 0 || value === null || value === undefined ? [] : [`${name}=${String(value)}`],
  );

/** Size, weight and position. Bins may be 0, so they are written as text. */
function looksOf(lines: ResumeLine[], line: ResumeLine, at: number, measures: PageMeasures): string[] {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const [first] = line.segments;
  const left = measures.left.get(line.block) ?? 0;
  const blockWidth = (measures.right.get(line.block) ?? 0) - left;
  const gap = (from: ResumeLine, to: ResumeLine) =>
    String(bin((to.y - from.y) / measures.gap, 0.9, 1.12, 1.35, 1.7, 2.4));
  return present({
    size: String(bin(line.size / measures.bodySize, 0.85, 0.97, 1.03, 1.12, 1.3, 1.6)),
    rank: String(Math.min(3, measures.sizes.indexOf(Math.round(line.size * 2) / 2))),
    bold: line.bold,
    boldstart: !line.bold && first?.bold === true,
    italic: first?.italic === true,
    caps: isCaps(line.text),
    level: line.headingLevel,
    bullet: line.bullet,
    space: line.spaceAbove,
    apart: line.segments.some(({ apart }) => apart),
    full: line.full,
    indent: String(bin(line.x - left, 2, 8, 16, 30, 80)),
    fill: String(bin(line.width / Math.max(1, blockWidth), 0.15, 0.3, 0.5, 0.75, 0.93)),
    narrow: String(bin(blockWidth / measures.width, 0.3, 0.45, 0.65)),
    above: above && isBelow(above, line) ? gap(above, line) : 'new',
    below: below && isBelow(line, below) ? gap(line, below) : 'new',
    chars: String(bin(line.text.length, 4, 9, 16, 26, 41, 61, 91)),
    words: String(bin(wordsIn(line.text).length, 2, 3, 4, 5, 7, 10, 14)),
  });
}

/** What stands in a line, in no language's words. */
function contentOf({ text, dates }: ResumeLine): string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const words = wordsIn(text);
  const dated = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  const items = text
    .replace(/^[^:：]{2,40}[:：]/u, '')
    .split(/[,;|•·、，،]/u)
    .filter((item) => item.trim() !== '');
  const short = items.filter((item) => wordsIn(item).length <= 3).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return present({
    date: dates.length === 0 ? 'no' : dates.some(({ single }) => !single) ? 'range' : 'single',
    cover: dates.length > 0 && String(bin(dated / text.length, 0.2, 0.5, 0.85)),
    year: /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text),
    digits: String(bin(count(/\d/g) / text.length, 0.01, 0.08, 0.25, 0.5)),
    commas: String(bin(count(/[,;、，،]/g), 1, 2, 3, 5)),
    bars: String(bin(count(/[|｜•·]/g), 1, 2, 3)),
    list: items.length >= 3 && short / items.length > 0.8 && !/[.。]$/.test(text),
    label: /^[^:：]{2,40}[:：]\s*\S/u.test(text),
    colon: /[:：]$/.test(text),
    stop: /[.。!！]$/.test(text),
    comma: /[,，、،]$/.test(text),
    dash: /\s[–—-]\s/.test(text),
    bracket: /[(（].*[)）]/.test(text),
    percent: /\d\s?%/.test(text),
    small: /^\p{Ll}/u.test(text),
    mail: /@\S+\.\w/.test(text),
    url: /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|dev|de|fr)\b/i.test(text),
    phone: /\+?\(?\d[\d\s().\-/]{7,}\d/.test(text) && dates.length === 0,
    grade: /(?<!\w)[ABC][12]\b|[●★■○☆]{3,}/.test(text),
    quote: /["“”«»„「]/u.test(text),
    titled: String(
      bin(words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length), 0.2, 0.5, 0.8, 1),
    ),
    short: words.length <= 4 && String(bin(small, 1, 2)),
  });
}

/** Words that the lists know. */
function wordsOf({ text }: ResumeLine): string[] {
  const named = text.length <= 60 && nameSection(text) !== null;
  const hint = named || text.length > 40 ? 'other' : guessSection(text);
  const tongues = text.split(/[\s,:;()–|-]+/u).filter((word) => word !== '' && isHumanLanguage(word)).length;
  return present({
    title: titleLikeness(text) > 0,
    company: companyLikeness(text) > 0.5,
    degree: degreeLikeness(text) > 0,
    school: institutionLikeness(text) > 0,
    place: text.split(/[,،|·•–]|\s-\s/u).some((part) => part.trim() !== '' && isLocation(part.trim())),
    town: text.length <= 80 && text.split(/[,،|·•–()/]|\s-\s|\s{2,}/u).some((part) => isTown(part.trim())),
    tongue: String(bin(tongues, 1, 2)),
    fluent: FLUENCY.test(text),
    named,
    hint: hint !== 'other' && hint,
  });
}

const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean);
