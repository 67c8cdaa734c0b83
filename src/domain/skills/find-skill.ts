import { sourceText } from '../provenance/source-text.ts';

/** Skill names that are also common words. They match only in exactly the skill's spelling. */
const WORDS = new Set(
  'access agile analysis ant beam c chef coach dart eclipse edge electron elm ember excel express flask flow git go hive keynote lean lens less looker make maple mocha notion oracle outlook perl pig puppet r ray react rest ruby rust sage sas scratch shell sketch slack spark spring stata storm swift teams unity vault word'.split(
    ' ',
  ),
);

export type Find = (name: string) => boolean;

/** Searches a text for skills by name. Matches whole words; case-sensitive for names that are also common words. */
export function skillsIn(text: string): Find {
  const source = sourceText(text);
  return (name) => {
    const places = source.find(name);
    if (!WORDS.has(name.toLowerCase())) return places.length > 0;
    // "Go" at the start of a sentence may be the verb.
    return places.some(({ start, end }) => text.slice(start, end) === name && !isBeginning(text, start));
  };
}

const isBeginning = (text: string, start: number) => /(?:^|[.!?:•]\s*)[-–\s]*$/u.test(text.slice(0, start));
