import type { CareerGraph } from '../career-graph/career-graph.ts';
import { detectLanguage } from '../resume/detect-language.ts';

/** Writings that nearly one language alone uses, those of fewer first. */
const WRITINGS: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
/** Share of the letters from which on a writing is the text's own. */
const SHARE = 0.4;
/** Persian has four letters that Arabic has not; in a Persian text one in fifty is one of them. */
const RARE_SHARE = 0.02;

/** The language that a graph is written in, as ISO 639-1, where no document tells: by its writing, then by its common words. */
export function languageOf({ profile, experiences }: Pick<CareerGraph, 'profile' | 'experiences'>): string {
  const text = [
    profile.headline,
    profile.summary,
    ...experiences.flatMap(({ title, achievements }) => [title, ...achievements.map(({ rawText }) => rawText)]),
  ].join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [, byWriting] =
    WRITINGS.find(
      ([letter, language]) => (text.match(letter)?.length ?? 0) > letters * (language === 'fa' ? RARE_SHARE : SHARE),
    ) ?? [];
  return byWriting ?? detectLanguage(text, []) ?? 'en';
}
