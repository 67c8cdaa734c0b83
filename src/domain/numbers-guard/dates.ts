import { keyOf } from './fold.ts';
import { keyAt, type Token } from './tokens.ts';

const MONTHS = new Map<string, number>();
for (const line of [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz apr mai jun jul aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
])
  for (const [index, word] of line.split(' ').entries()) MONTHS.set(keyOf(word), index + 1);

export interface ReadDate {
  /** `2020-03`, `2020-03-15`, or the digits as written if day and month are ambiguous. */
  key: string;
  next: number;
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
const two = (value: number | string) => String(value).padStart(2, '0');
const inRange = (text: string, max: number) => text.length <= 2 && Number(text) >= 1 && Number(text) <= max;

/** "March 2020", "Mar. 2020", "marzo de 2020", "March 15, 2020". */
export function readNamedDate(tokens: Token[], at: number): ReadDate | null {
  const month = MONTHS.get(keyAt(tokens, at));
  if (month === undefined) return null;
  let index = at + 1;
  let day = '';
  const numeral = tokens[index];
  if (numeral?.type === 'digits' && inRange(numeral.text, 31)) {
    day = numeral.text;
    index++;
    if (['st', 'nd', 'rd', 'th'].includes(keyAt(tokens, index))) index++;
  }
  while (['.', ',', 'de', 'del', 'of', "'"].includes(keyAt(tokens, index))) index++;
  const year = tokens[index];
  if (year?.type !== 'digits' || !isYear(year.text)) return null;
  return { key: `${year.text}-${two(month)}${day ? `-${two(day)}` : ''}`, next: index + 1 };
}

/** "15 March 2020", "15. März 2020", "03/2020", "2020-03", "2020-03-15", "15.03.2020", "2020年3月15日". */
export function readNumericDate(tokens: Token[], at: number): ReadDate | null {
  const [a, mark, b, mark2, c] = tokens.slice(at, at + 5);
  if (a?.type !== 'digits' || !mark) return null;
  if (inRange(a.text, 31)) {
    let index = at + 1;
    if (['.', 'st', 'nd', 'rd', 'th', 'er'].includes(keyAt(tokens, index))) index++;
    if (['de', 'of'].includes(keyAt(tokens, index))) index++;
    const named = tokens[index]?.type === 'word' ? readNamedDate(tokens, index) : null;
    if (named && named.key.length === 7) return { key: `${named.key}-${two(a.text)}`, next: named.next };
  }
  if (!b || b.type !== 'digits' || mark.spaced || b.spaced) return null;
  if (mark.text === '年' && isYear(a.text) && inRange(b.text, 12) && mark2?.text === '月') {
    const last = tokens[at + 5];
    if (c?.type === 'digits' && last?.text === '日')
      return { key: `${a.text}-${two(b.text)}-${two(c.text)}`, next: at + 6 };
    return { key: `${a.text}-${two(b.text)}`, next: at + 4 };
  }
  if (!['/', '.', '-'].includes(mark.text)) return null;
  const third = mark2?.text === mark.text && c?.type === 'digits' && !mark2.spaced && !c.spaced ? c : null;
  if (third) {
    if (isYear(a.text) && inRange(b.text, 12) && inRange(third.text, 31))
      return { key: `${a.text}-${two(b.text)}-${two(third.text)}`, next: at + 5 };
    if (!isYear(third.text) || !inRange(a.text, 31) || !inRange(b.text, 31)) return null;
    if (mark.text === '.' || Number(a.text) > 12)
      return { key: `${third.text}-${two(b.text)}-${two(a.text)}`, next: at + 5 };
    if (Number(b.text) > 12) return { key: `${third.text}-${two(a.text)}-${two(b.text)}`, next: at + 5 };
    return { key: `${a.text}/${b.text}/${third.text}`, next: at + 5 };
  }
  const followed = tokens[at + 3];
  if (followed && !followed.spaced && (followed.type !== 'mark' || followed.text === '%')) return null;
  if (isYear(b.text) && inRange(a.text, 12) && mark.text !== '-')
    return { key: `${b.text}-${two(a.text)}`, next: at + 3 };
  if (isYear(a.text) && b.text.length === 2 && inRange(b.text, 12) && mark.text === '-')
    return { key: `${a.text}-${b.text}`, next: at + 3 };
  return null;
}
