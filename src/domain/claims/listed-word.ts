import {
  isPersonEnding,
  type Lexicon,
  type Listed,
  longestBeginning,
  stemsIn,
  type WordGroup,
} from './compile-words.ts';
import { stripArabic } from './is-akin.ts';
import { listedKoreanVerb } from './korean-verbs.ts';
import { isNeutralForm } from './neutral-forms.ts';

/** What the lists say of one word: of itself, of the longest listed beginning that it has, or of another form of it. */
export function listedWord(word: string, lexicon: Lexicon): Listed | null {
  return (
    listedAsWritten(word, lexicon) ??
    byStem(word, lexicon) ??
    (lexicon.language === 'ar' ? withoutArticle(word, lexicon) : null) ??
    (lexicon.language === 'ko' ? listedKoreanVerb(word, lexicon) : null) ??
    (isNeutralForm(word, lexicon) ? 'neutral' : null)
  );
}

const listedAsWritten = (word: string, lexicon: Lexicon): Listed | null =>
  lexicon.phrases.get(word) ?? longestBeginning(word, lexicon);

/** German adjectives end like persons. */
function byStem(word: string, { stems, endings, language }: Lexicon): WordGroup | null {
  const isForm = (stem: string) => language === 'de' || !isPersonEnding(word.slice(stem.length), language);
  const stem = stemsIn(word, endings).find((one) => stems.has(one) && isForm(one));
  return stem === undefined ? null : (stems.get(stem) ?? null);
}

/** Arabic writes articles, and prepositions and conjunctions of one letter, with their word. */
function withoutArticle(word: string, lexicon: Lexicon): Listed | null {
  const bare = word.replace(/^[وف]?(?:بال|كال|لل|ال)(?=\p{L}{2})/u, '');
  const shorter = [
    bare,
    word.replace(/^[وف](?=\p{L}{2})/u, ''),
    word.replace(/^[بلك](?=\p{L}{3})/u, ''),
    stripArabic(word),
  ];
  return (
    shorter
      .filter((one) => one !== word)
      .map((one) => listedAsWritten(one, lexicon))
      .find((one) => one !== null) ?? null
  );
}
