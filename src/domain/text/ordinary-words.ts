import { readFileSync } from 'node:fs';
import wordList from 'word-list';
import { remembered } from './remembered.ts';

let words: string | undefined;

/** Whether the folded word is in the English dictionary, so that without its capital it may not be a name. */
export const isOrdinaryWord = remembered((word): boolean => {
  // Searched as text: as a set, its 275,000 words would take 20 MB.
  words ??= `\n${readFileSync(wordList, 'utf8')}\n`;
  return words.includes(`\n${word}\n`);
});
