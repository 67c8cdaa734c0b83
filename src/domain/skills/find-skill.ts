import { sourceText } from '../provenance/source-text.ts';

/** Names that are words as well: they are meant only where they are written just as the skill is. */
const WORDS = new Set(
  'access agile analysis ant beam c chef coach dart eclipse edge electron elm ember excel express flask flow git go hive keynote lean lens less looker make maple mocha notion oracle outlook perl pig puppet r ray react rest ruby rust sage sas scratch shell sketch slack spark spring stata storm swift teams unity vault word'.split(
    ' ',
  ),
);

export type Find = (name: string) => boolean;

/** A text in which skills are searched for by name. Whole words only; case counts for names that are words as well. */
export function skillsIn(text: string): Find {
  const source = sourceText(text);
  return (name) => {
    const places = source.find(name);
    if (!WORDS.has(name.toLowerCase())) return places.length > 0;
    // "Go" at the beginning of a sentence may be the verb.
    return places.some(({ start, end }) => text.slice(start, end) === name && !isBeginning(text, start));
  };
}

const isBeginning = (text: string, start: number) => /(?:^|[.!?:•]\s*)[-–\s]*$/u.test(text.slice(0, start));
