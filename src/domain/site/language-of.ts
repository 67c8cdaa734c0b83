import type { CareerGraph } from '../career-graph/career-graph.ts';
import { detectLanguage } from '../resume/detect-language.ts';

/** Russian is the commonest language that uses it, and a page must have some language. */
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** ISO 639-1 code of a career graph's language when no document determines it. */
export function languageOf({ profile, experiences }: Pick<CareerGraph, 'profile' | 'experiences'>): string {
  const text = [
    profile.headline,
    profile.summary,
    ...experiences.flatMap(({ title, achievements }) => [title, ...achievements.map(({ rawText }) => rawText)]),
  ].join(' ');
  const isCyrillic = (text.match(CYRILLIC)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
  return detectLanguage(text, []) ?? (isCyrillic ? 'ru' : 'en');
}
