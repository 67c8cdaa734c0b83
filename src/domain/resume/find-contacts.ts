import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { findDateRanges } from '../dates/read-date-range.ts';
import { rememberedPieces } from '../text/remembered.ts';
import type { DocumentText } from './document-layout.ts';
import type { Field, Span } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const PHONE = /(?<![\p{Script=Latin}\p{N}.])(?:\+|00)?\(?\d(?:[\s()./–−-]{0,3}\d){6,14}(?![\p{L}\p{N}])/gu;
const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|pt|br|ch|at|be|uk|eu|ai|app|co|info|tech|site|page|in|us|ca|pl|se|no|fi|dk|xyz|blog|design|cv|gg|sh|so|to|ly|bio)(?:\/[^\s|,;<>()]*)?(?![\p{L}\p{N}@])/giu;

/** Countries whose national format is tried, in this order, for phone numbers without a country code. */
const COUNTRIES: CountryCode[] = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'BR', 'IN', 'AU', 'JP', 'CN'];

export function emailsIn(source: string, lines: Span[]): Field<string>[] {
  return matches(source, lines, EMAIL).map(({ text, start }) => found(text, start, 0.98));
}

/** An email address that wraps over two lines in a narrow column, as confirmed by its mailto link. */
export function wrappedEmail({ text, links }: DocumentText, lines: ResumeLine[]): Field<string> | null {
  const addresses = links.flatMap(({ url }) => /^mailto:([^?]+@[^?]+)/i.exec(url)?.[1] ?? []);
  for (const address of addresses) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const head = /\S+$/.exec(text.slice(line.start, line.end))?.[0] ?? '';
      const rest = next && /^\S+/.exec(text.slice(next.start, next.end))?.[0];
      // The address is cut off at the edge of the page; only the link has all of it.
      if (head.includes('@') && !isAlike(head, address) && startsAlike(address, head))
        return {
          value: address,
          spans: [{ start: line.end - head.length, end: line.end }],
          confidence: 0.9,
          reviewReason: 'The document shows only the beginning of this address; the rest is from its link.',
        };
      if (!next || !rest || head.length < 3 || !isAlike(head + rest, address)) continue;
      const spans = [
        { start: line.end - head.length, end: line.end },
        { start: next.start, end: next.start + rest.length },
      ];
      return { value: address, spans, confidence: 0.97, reviewReason: null };
    }
  }
  return null;
}

/** Templates print addresses in capitals. */
const isAlike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const startsAlike = (text: string, head: string) => text.toLowerCase().startsWith(head.toLowerCase());

/** What follows the first half of a wrapped address on its line: one word, as the end of a domain. */
const REST = /^\.?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u;

/** An email address that wraps over two lines in a narrow column, of which neither half is an address. */
export function brokenEmail(source: string, lines: ResumeLine[]): Field<string> | null {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const head = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*$/u.exec(source.slice(line.start, line.end))?.[0];
    if (!next || !head || next.index !== line.index + 1) continue;
    const rest = source.slice(next.start, next.end).trim();
    const isWhole = wholeMatch(head, EMAIL) && !rest.startsWith('.');
    if (isWhole || !REST.test(rest) || !wholeMatch(head + rest, EMAIL)) continue;
    const spans = [
      { start: line.end - head.length, end: line.end },
      { start: next.start, end: next.start + rest.length },
    ];
    return { value: head + rest, spans, confidence: 0.9, reviewReason: null };
  }
  return null;
}

const wholeMatch = (text: string, pattern: RegExp) => text.match(pattern)?.[0] === text;

/** Labels of phone numbers, and symbols for them. */
const PHONE_LABEL =
  /(?<!\p{L})(?:phone|t[ée]l\p{L}*|mob\p{L}*|cell\p{L}*|handy|m[óo]vil|fon|gsm|puhelin|телефон|тел|моб|전화|휴대폰|هاتف|جوال|טלפון|נייד|电话|電話|手机|手機|携帯(?:電話)?|whatsapp|[tmp])(?:番号|号码|號碼)?\.?\s*[:.]?\s*$/iu;
/** A label of anything else, such as "Employee no." or "IBAN". */
const OTHER_LABEL = /\p{L}{2,}[.:#°º]*\s*$/u;

/** The number most likely to be the person's: with a phone label or a country code before one with another label. */
export function ownPhone(source: string, lines: Span[]): Field<string> | null {
  const found = phonesIn(source, lines).map((phone) => {
    const start = phone.spans[0]?.start ?? 0;
    const line = lines.find((one) => start >= one.start && start < one.end);
    const before = source.slice(line?.start ?? start, start);
    const isLabelled = PHONE_LABEL.test(before);
    const isOther = !isLabelled && OTHER_LABEL.test(before) && !phone.value.startsWith('+');
    return { phone, isOther, score: (isLabelled ? 2 : 0) + (phone.value.startsWith('+') ? 2 : 0) - (isOther ? 3 : 0) };
  });
  const [best] = found.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  return best.isOther
    ? { ...best.phone, confidence: 0.5, reviewReason: 'This may not be a phone number.' }
    : best.phone;
}

/** Phone numbers: numbers with enough digits that are not dates. Confidence is higher for numbers that are valid in some country. */
export function phonesIn(source: string, lines: Span[]): Field<string>[] {
  return matches(source, lines, PHONE).flatMap(({ text, start }) => {
    const digits = text.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15 || isDate(text) || /^\d{4}\s?[-–]\s?\d{4}$/.test(text)) return [];
    if (isValidPhone(text)) return [found(text, start, 0.97)];
    return [wrappedPhone(source, lines, { start, end: start + text.length }) ?? found(text, start, 0.8)];
  });
}

const isValidPhone = rememberedPieces(
  (text: string): boolean =>
    (text.startsWith('+')
      ? parsePhoneNumberFromString(text)?.isValid()
      : COUNTRIES.some((country) => parsePhoneNumberFromString(text, country)?.isValid())) ?? false,
);

/** A phone number that wraps over two lines and is valid only when joined. */
function wrappedPhone(source: string, lines: Span[], head: Span): Field<string> | null {
  const at = lines.findIndex(({ start, end }) => head.start >= start && head.end === end);
  const next = at < 0 ? undefined : lines[at + 1];
  const rest = next && /^[\d(][\d\s()./–-]*(?<=[\d)])(?![\p{L}\p{N}])/u.exec(source.slice(next.start, next.end))?.[0];
  if (!next || !rest) return null;
  const value = `${source.slice(head.start, head.end)} ${rest}`;
  const spans = [head, { start: next.start, end: next.start + rest.length }];
  return isValidPhone(value) ? { value, spans, confidence: 0.9, reviewReason: null } : null;
}

export function urlsIn(source: string, lines: Span[]): Field<string>[] {
  return matches(source, lines, URL_TEXT)
    .filter(({ start }) => source[start - 1] !== '@')
    .map(({ text, start }) => found(text.replace(/[.,;:)\]]+$/, ''), start, 0.95))
    .filter(({ value }) => !/^(?:node|vue|next|react|express|three|d3|socket|asp|vb)\.(?:js|io|net)$/i.test(value));
}

function matches(source: string, lines: Span[], pattern: RegExp): { text: string; start: number }[] {
  return lines.flatMap((line) =>
    [...source.slice(line.start, line.end).matchAll(pattern)].map((match) => ({
      text: match[0],
      start: line.start + match.index,
    })),
  );
}

const found = (text: string, start: number, confidence: number): Field<string> => ({
  value: text.trim(),
  spans: [{ start, end: start + text.trimEnd().length }],
  confidence,
  reviewReason: null,
});

/** Whether the text is little more than a date. */
const isDate = (text: string) =>
  findDateRanges(text).some(({ start, end }) => text.replace(/\s/g, '').length - (end - start) < 4);
