import type { CareerGraph } from '../career-graph/career-graph.ts';
import { detectLanguage } from '../resume/detect-language.ts';

/** Scripts used almost exclusively by one language; subsets of another script come first. */
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
/** Share of letters above which a script determines the language. */
const SHARE = 0.4;
/** Threshold for the four letters that Persian has and Arabic has not; in Persian text they are more than one in fifty. */
const RARE_SHARE = 0.02;

/** ISO 639-1 code of a career graph's language when no document determines it: by script, then by common words. */
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
