/** Words that are frequent in one language and in none of the others. */
const FREQUENT: Record<string, ReadonlySet<string>> = {
  en: new Set(['the', 'and', 'of', 'with', 'for', 'by', 'to', 'from']),
  de: new Set(['und', 'der', 'die', 'das', 'mit', 'für', 'von', 'bei']),
  fr: new Set(['et', 'les', 'des', 'du', 'pour', 'avec', 'une', 'dans']),
  es: new Set(['y', 'el', 'los', 'las', 'del', 'con', 'para', 'por']),
  pt: new Set(['e', 'os', 'da', 'do', 'em', 'com', 'uma', 'dos']),
  it: new Set(['il', 'gli', 'di', 'della', 'per', 'nel', 'che', 'con']),
  nl: new Set(['en', 'het', 'een', 'van', 'voor', 'met', 'de', 'bij']),
};

/** Fewer hits than these tell nothing. */
const FEWEST = 3;

/** BCP 47 tag of the language whose frequent words the text has most of; null when it has too few or as many of two. */
export function languageOf(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(FREQUENT).map(([language, frequent]) => ({
    language,
    count: words.filter((word) => frequent.has(word)).length,
  }));
  const [first, second] = hits.toSorted((a, b) => b.count - a.count);
  return first && first.count >= FEWEST && first.count > (second?.count ?? 0) ? first.language : null;
}
