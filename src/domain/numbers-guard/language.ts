import { addToList } from '../text/add-to-list.ts';
import type { Token } from './tokens.ts';

/** Languages whose number words are known. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Stop words that are frequent in one language and rare in the others, without accents. */
const SMALL_WORDS: Partial<Record<Language, string>> = {
  en: 'the and of with for by to from which across while using led managed built more than our team teams users customers clients projects served grew reduced increased improved launched delivered developed designed created implemented',
  de: 'und der die das den dem des mit fur von bei durch ein eine einer eines zur zum auf im als uber wurde nach nutzer kunden mitarbeiter',
  fr: "de le la les des du et une pour avec dans sur par au aux d' l' qui plus utilisateurs equipe ans environ",
  es: 'de el los las y una para con por del al en que mas usuarios clientes equipo anos desde hasta',
  pt: 'de o os as e uma um para com por do da das no na em que mais ao usuarios clientes equipe anos desde ate',
  it: 'il lo gli le e un una con di del della dei delle nel che piu al utenti clienti squadra anni oltre dal',
  nl: 'de het een en van met voor door op bij naar dan meer gebruikers klanten medewerkers jaar werd ruim onder',
};

const BY_WORD = new Map<string, Language[]>();
for (const [language, words] of Object.entries(SMALL_WORDS) as [Language, string][])
  for (const word of words.split(' ')) addToList(BY_WORD, word, language);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language with the most stop words; null when there are none or two languages tie. */
export function languageOf(tokens: Token[]): Language | null {
  const score = new Map<Language, number>();
  let kana = 0;
  let han = 0;
  for (const token of tokens) {
    if (token.type === 'cjk' && KANA.test(token.text)) kana++;
    else if (token.type === 'cjk') han++;
    const languages = BY_WORD.get(token.key) ?? [];
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + 1 / languages.length);
  }
  if (kana > 0) return 'ja';
  const [first, second] = [...score].toSorted((a, b) => b[1] - a[1]);
  if (!first) return han > 0 ? 'zh' : null;
  return second && second[1] === first[1] ? null : first[0];
}

/** Whether the language writes 1.200,50 rather than 1,200.50. */
export function usesDecimalComma(language: Language | null): boolean {
  return language !== null && ['de', 'fr', 'es', 'pt', 'it', 'nl'].includes(language);
}
