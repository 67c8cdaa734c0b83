import type { ClaimItem } from './read-claim.ts';
import type { Lexicon } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { isInSets } from './synonyms.ts';

const RUN = /^(?:\p{N}+(?:[.,]\p{N}+)*|\p{Script=Katakana}[\p{Script=Katakana}ー]*|\p{Script=Latin}+|[+<>≥≤~%€$£¥])/u;
const SCRIPTS = [/\p{Script=Han}/u, /\p{Script=Hiragana}/u];
/** Marks between clauses. */
const MARK = /[,;、，；]/u;
/** Longest run of hiragana that is only an ending. */
const ENDING = 2;

/** The words of a claim in Japanese or Chinese: the longest listed phrase wins, and what is between two of them is one word. */
export function readUnspaced(text: string, lexicon: Lexicon): ClaimItem[] {
  const said = foldClaim(text);
  const items: ClaimItem[] = [];
  let open = '';
  const close = () => {
    const isEnding = /^\p{Script=Hiragana}+$/u.test(open) && open.length <= ENDING;
    if (open !== '') items.push({ text: open, listed: isEnding ? 'neutral' : null });
    open = '';
  };
  const scriptOf = (char: string) => SCRIPTS.findIndex((script) => script.test(char));
  for (let at = 0; at < said.length;) {
    const rest = said.slice(at);
    const length = longestListed(rest, lexicon);
    const run = RUN.exec(rest)?.[0] ?? '';
    const [char = ''] = rest;
    if (length > 0 && length >= run.length) {
      close();
      const phrase = rest.slice(0, length);
      items.push({ text: phrase, listed: lexicon.phrases.get(phrase) ?? null });
      at += length;
    } else if (run !== '') {
      close();
      items.push({
        text: run,
        listed: /^[\p{N}%€$£¥]/u.test(run) ? 'number' : run === '+' ? { class: 'least', ids: ['least/'] } : null,
      });
      at += run.length;
    } else if (scriptOf(char) < 0) {
      close();
      if (MARK.test(char)) items.push({ text: char, listed: 'neutral' });
      at += char.length;
    } else {
      if (open !== '' && scriptOf(open.at(-1) ?? '') !== scriptOf(char)) close();
      open += char;
      at += char.length;
    }
  }
  close();
  return items;
}

function longestListed(text: string, { language, phrases, longest }: Lexicon): number {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (phrases.has(word) || isInSets(word, language)) return length;
  }
  return 0;
}
