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

/** Letters that a language has beside a to z. Others in number show that the text is in a language that is not listed. */
const LETTERS: Record<string, string> = {
  en: '',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíñóúü',
  pt: 'ãáàâçéêíóôõúü',
  it: 'àèéìíîòóùú',
  nl: 'äéèëïóöüĳ',
};
/** Names and loanwords have more foreign letters than none. */
const MOST_FOREIGN = 0.02;
/** "do" and "na" are as common in Polish as in Portuguese, so a few words alone prove nothing. */
const FEWEST_KINDS = 3;

/**
 * Detects the document's main language from its script, its common words and headings; null when they are inconclusive, so that nothing
 * is written in a language that may not be the person's.
 */
export function detectLanguage(text: string, headings: string[]): string | null {
  const east = eastAsian(text);
  if (east) return east;
  // Addresses are in no language.
  const words =
    text
      .toLowerCase()
      .replace(/\S*(?:@|\w\.\w|\/)\S*/gu, ' ')
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(COMMON).map(([language, list]) => {
    const found = list.split(' ').filter((word) => counts.has(word));
    const named = headings.filter((one) => one === language).length;
    const score = found.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) + named * 3;
    return { language, score, kinds: found.length + named };
  });
  const [first, second] = scores.toSorted((a, b) => b.score - a.score);
  if (!first || first.score < 4 || first.kinds < FEWEST_KINDS) return null;
  return first.score > (second?.score ?? 0) * 1.15 && isSpelledIn(first.language, words) ? first.language : null;
}

function isSpelledIn(language: string, words: readonly string[]): boolean {
  const letters = words.join('');
  const own = `a-z${LETTERS[language] ?? ''}`;
  const foreign = letters.replace(new RegExp(`[${own}]+`, 'gu'), '').length;
  return foreign <= letters.length * MOST_FOREIGN;
}

/** Japanese mixes its own kana with the characters that it shares with Chinese. */
function eastAsian(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [kana, han] = [count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu), count(/\p{Script=Han}/gu)];
  // One Chinese or Japanese character counts as much as three Latin letters.
  if ((kana + han) * 3 < count(/\p{Script=Latin}/gu)) return null;
  return kana > (kana + han) * 0.05 ? 'ja' : han > 0 ? 'zh' : null;
}
