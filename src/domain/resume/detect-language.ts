/** The most frequent words of each language. */
const COMMON: Record<string, string> = {
  en: 'the and of to in for with on as by from at is was an that using our',
  de: 'und der die das für mit von im bei zur des den als auf ein eine sowie zum durch',
  fr: 'et de la le les des du en pour dans au une sur avec par à aux un',
  es: 'y de la el los las en para con del por una al un como se',
  pt: 'e de da do em para com os as dos das no na uma por um ao',
  it: 'e di il la per con del della in dei delle un una nel al gli da',
  nl: 'en van de het een voor met in op bij te aan als door naar zijn',
};

/** Detects the document's main language from its common words and headings; null when they are inconclusive. */
export function detectLanguage(text: string, headings: string[]): string | null {
  const east = eastAsian(text);
  if (east) return east;
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(COMMON).map(([language, words]) => ({
    language,
    score:
      words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) +
      headings.filter((one) => one === language).length * 3,
  }));
  const [first, second] = scores.toSorted((a, b) => b.score - a.score);
  return first && first.score >= 4 && first.score > (second?.score ?? 0) * 1.15 ? first.language : null;
}

/** Japanese mixes its own kana with the characters that it shares with Chinese. */
function eastAsian(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [kana, han] = [count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu), count(/\p{Script=Han}/gu)];
  // One Chinese or Japanese character counts as much as three Latin letters.
  if ((kana + han) * 3 < count(/\p{Script=Latin}/gu)) return null;
  return kana > (kana + han) * 0.05 ? 'ja' : han > 0 ? 'zh' : null;
}
