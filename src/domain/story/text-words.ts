import { foldText } from '../reconcile/fold-text.ts';

export interface TextWord {
  word: string;
  isCapital: boolean;
}

/** A text prepared for finding names. */
export interface TextWords {
  text: string;
  folded: string;
  tokens: TextWord[];
  /** Adjacent words joined: "Blue Peak" may be Bluepeak. */
  pairs: ReadonlySet<string>;
  /** Words in all caps. */
  capitals: ReadonlySet<string>;
  /** How the words and pairs start. */
  starts: ReadonlySet<string>;
}

/** All forms of a word start with these letters. */
export const startOf = (word: string) => word.slice(0, 3);

/** Whether the text could contain a form of one of these words. Quick, because most texts contain none of most names. */
export const mayContain = ({ starts }: TextWords, words: string[]): boolean =>
  words.some((word) => starts.has(startOf(word)));

export function wordsOf(text: string): TextWords {
  const written = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const tokens = written.map((one) => ({ word: foldText(one), isCapital: /^\p{Lu}/u.test(one) }));
  const pairs = tokens.slice(1).map(({ word }, index) => `${tokens[index]?.word}${word}`);
  return {
    text,
    folded: foldText(text),
    tokens,
    pairs: new Set(pairs),
    starts: new Set([...tokens.map(({ word }) => word), ...pairs].map(startOf)),
    capitals: new Set(written.filter((one) => /^\p{Lu}{3,}$/u.test(one)).map(foldText)),
  };
}

/** Whether the words occur in sequence, in any form. */
export function findRun({ tokens }: TextWords, words: string[]): boolean {
  return tokens.some((_, at) =>
    words.every((word, index) => {
      const token = tokens[at + index];
      return token !== undefined && isFormOf(word, token);
    }),
  );
}

/** "Data and Platform" and "platform for data" both count as a pair. */
const FAR = 2;

/** Whether two words stand close together, in any order and form. */
export function findPair({ tokens }: TextWords, [one, other]: [string, string]): boolean {
  const places = (word: string) => tokens.flatMap((token, index) => (isFormOf(word, token) ? [index] : []));
  const others = places(other);
  return places(one).some((at) => others.some((place) => place !== at && Math.abs(place - at) <= FAR));
}

/** Short words have no other forms: "IT" is not in "its". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** A name of at least this length may start a compound: "Siemensmitarbeiter". */
const LONG = 6;

/** Whether the token is the word or an inflected form. */
export function isFormOf(word: string, { word: token, isCapital }: TextWord): boolean {
  if (token === word) return true;
  if (word.length < SHORTEST_STEM) return false;
  if (token.startsWith(word)) return token.length <= word.length + LONGEST_ENDING || (isCapital && word.length >= LONG);
  // Москва, Москве: the last vowel changes.
  const stem = word.replace(/[aeiouyаеийоуыьюя]$/u, '');
  return (
    word.length >= LONG && stem !== word && token.startsWith(stem) && token.length <= word.length + LONGEST_ENDING - 1
  );
}

const FUNCTION_WORDS = new Set(
  `a an and at for from in of on or the to with
   am an auf bei das der des die für im in und von zu zur
   à au aux chez d de des du en et l la le les pour sur
   al con da dal de degli dei del della delle di do dos e el em en la las lo los na no os para per por y
   bij de en het in te van voor af av för i och og på til till`
    .split(/\s+/u)
    .map(foldText),
);

export const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word);
