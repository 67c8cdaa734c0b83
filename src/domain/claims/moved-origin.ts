import { isContent } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { isAkin } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';

/** Verbs of carrying something from one language or place to another. */
const CARRY =
  /^(?:translat|interpret|subtitl|migrat|move|moving|relocat|transfer|convert|switch|ubersetz|dolmetsch|ubertrag|umstell|umzug|umzieh|verleg|migrier|tradu|tradott|trasfer|trasl|trasport|convert|interpret|transf|demenag|pass|migr|mud|vertaal|vertal|tolk|verhuis|overzet|tlumacz|przetlumacz|przeklad|przen|migrac|oversatt|tolk|flytt|overfor|翻訳|通訳|移行|移転|翻译|口译|迁移|번역|통역|이전|이관|ترجم|نقل)|(?:翻訳|翻译|번역)/u;

/** What stands before an origin and before an end, by language. Articles between them and their word are passed. */
const SIDES: Record<string, { from: RegExp; to: RegExp }> = {
  en: { from: /^(?:from|out of)$/u, to: /^(?:to|into)$/u },
  de: { from: /^(?:aus|von|vom)$/u, to: /^(?:in|ins|nach|auf|zu|zum)$/u },
  fr: { from: /^(?:de|du|d|des|depuis)$/u, to: /^(?:en|vers|a|au|aux)$/u },
  es: { from: /^(?:de|del|desde)$/u, to: /^(?:a|al|en|hacia)$/u },
  pt: { from: /^(?:de|do|da|dos|das|desde)$/u, to: /^(?:para|ao|a|em)$/u },
  it: { from: /^(?:da|dal|dall|dalla|dallo|dai)$/u, to: /^(?:in|a|al|all|verso)$/u },
  nl: { from: /^(?:uit|van|vanuit)$/u, to: /^(?:naar|in|op)$/u },
  pl: { from: /^(?:z|ze|od)$/u, to: /^(?:na|do)$/u },
  sv: { from: /^(?:fran|av)$/u, to: /^(?:till|i)$/u },
  zh: { from: /^(?:从|由|自|将)$/u, to: /(?:成|为|至|到|译)$/u },
  ar: { from: /^من$/u, to: /^(?:الي)$/u },
};
const ARTICLE = /^(?:the|das|dem|den|die|der|l|le|la|les|il|lo|el|los|las|het|o|os|as)$/u;
/** Japanese and Korean say it after the word. */
const AFTER: Record<string, { from: RegExp; to: RegExp }> = {
  ja: { from: /^(?:から|より)/u, to: /^(?:に|へ)/u },
  ko: { from: /(?:에서|부터)$/u, to: /(?:로|으로)$/u },
};

type Side = 'from' | 'to' | null;

function sideOf(items: ClaimItem[], at: number, language: string): Side {
  const read = (text: string, { from, to }: { from: RegExp; to: RegExp }): Side =>
    from.test(text) ? 'from' : to.test(text) ? 'to' : null;
  const after = AFTER[language];
  if (after !== undefined) return read((language === 'ko' ? items[at] : items[at + 1])?.text ?? '', after);
  const sides = SIDES[language];
  const before = items[at - 1]?.text ?? '';
  if (sides === undefined) return null;
  return read(before, sides) ?? (ARTICLE.test(before) ? read(items[at - 2]?.text ?? '', sides) : null);
}

/** What something was carried from, where the source says that it was carried there: "from Arabic", "into Arabic". */
export function movedOrigin(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const { language } = lexicon;
  if (![source, rewrite].every((items) => items.some(({ text }) => CARRY.test(text)))) return null;
  const moved = rewrite.find((item, at) => {
    const claimed = sideOf(rewrite, at, language);
    if (claimed === null || !isContent(item)) return false;
    const own = source.flatMap((one, index) =>
      isContent(one) && isAkin(one.text, item.text, lexicon) ? [sideOf(source, index, language)] : [],
    );
    return own.length > 0 && own.every((side) => side !== null && side !== claimed);
  });
  return moved ?? null;
}
