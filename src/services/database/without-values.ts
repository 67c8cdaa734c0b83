import { LRUCache } from 'lru-cache';

/** Enough to recognize any of our statements. */
const MOST_CHARACTERS = 4_000;

const kept = new LRUCache<string, string>({ max: 2_000 });

/**
 * The text of a statement without its literals. Values are sent as parameters and never in the text, but a statement that someone composes one day
 * must not leave the machine with what is in it.
 */
export function withoutValues(text: string): string {
  let without = kept.get(text);
  if (without === undefined) {
    without = text.replace(LITERALS, (found) => (found.startsWith('"') ? found : '?')).slice(0, MOST_CHARACTERS);
    kept.set(text, without);
  }
  return without;
}

/** Quoted names are matched so that what is in them is not taken for a string; strings may be E'...', with backslashes, or $tag$...$tag$. */
const LITERALS =
  /"(?:[^"]|"")*"|\b[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|\$([a-zA-Z_]*)\$[\s\S]*?\$\1\$|(?<![\w$.])\d+(?:\.\d+)?\b/g;
