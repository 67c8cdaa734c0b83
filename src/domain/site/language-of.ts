import type { CareerGraph } from '../career-graph/career-graph.ts';
import { detectLanguage } from '../resume/detect-language.ts';

/** ISO 639-1 code of a career graph's language when no document determines it. */
export function languageOf({ profile, experiences }: Pick<CareerGraph, 'profile' | 'experiences'>): string {
  const text = [
    profile.headline,
    profile.summary,
    ...experiences.flatMap(({ title, achievements }) => [title, ...achievements.map(({ rawText }) => rawText)]),
  ].join(' ');
  return detectLanguage(text, []) ?? 'en';
}
