import { fold } from './fold.ts';
import { knowsWords } from './hashed-words.ts';
import { TRADE_NAMES } from './trade-names.ts';
import { rememberedPieces } from '../../text/remembered.ts';

const isTrade = knowsWords(TRADE_NAMES);

/** What ends the noun that a title is about: "Keeper of Manuscripts", "Weaver (part-time)". */
const BEHIND = /\s+(?:of|for|in|to|at|on|with|and|&)\s|[,(/–—-]\s?/u;
/** Endings of nouns for people by what they do, in a first or single word of at least six letters. */
const ENDING =
  /^\p{L}{2,}(?:erin|euse|eur|ière|iste|ista|tore|trice|dora|dor|arz|arka|nik|niczka|ant|antin|ent|entin|ør|ssa)$/iu;
/** Likewise in German and the Nordic languages, whose compounds are long. */
const LONG_ENDING = /^\p{L}{5,}(?:er|are)$/iu;

/** "Diesel Tech II" */
const GRADED = /\S\s(?:I{1,3}|IV)$/u;

/** Whether a noun of the text is a word for people by what they do. Surnames do too, so this is evidence and no proof. */
export const namesTrade = rememberedPieces((text: string): boolean => {
  const [said = ''] = text.split(BEHIND);
  const words = said.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const known = fold(last).replace(/[^\p{L}]/gu, '');
  return GRADED.test(said) || isTrade(known) || ENDING.test(first) || (words.length === 1 && LONG_ENDING.test(first));
});
