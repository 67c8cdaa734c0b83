import type { Field } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { companyLikeness, titleLikeness } from './words/role-words.ts';
import { isEastAsian, mayBeEastAsianName } from './words/east-asian.ts';
import { fold } from './words/fold.ts';
import { nameSection } from './words/name-sections.ts';
import { isLocation } from './words/places.ts';

const NAME =
  /^(?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl)\.?[ -](?:ing\.? )?)*\p{L}[\p{L}.'’-]*(?:\s+(?:['’]?\p{L}[\p{L}.'’-]*|\([^)]+\)|"[^"]+")){1,5}$/iu;
const NOT_A_NAME =
  /^(?:curriculum vitae|lebenslauf|resume|résumé|cv|c\.v\.|currículo|curriculo|hoja de vida|profile|page|contact|linkedin|confidential)\b/iu;

/** "Jan Keller Resume": the name of the document behind that of the person. */
const TITLED = /\S\s+(?:resume|résumé|cv|curriculum vitae|lebenslauf)$/iu;

/** "氏名 松井 直樹", "Name: Lena Vogelsang", "Nombre y apellidos   Ana Ruiz". */
const LABELLED =
  /^(?:(?:姓\s*名|氏\s*名|名\s*前|성\s*명|이\s*름)\s*[:：]?\s*(\S+(?: \S{1,4})?)|(?:(?:full )?name|vor- und (?:nachname|zuname)|name,? vorname|nom(?: et pr[ée]noms?)?|nombre(?: y apellidos?)?|nombre completo|nome(?: e cognome| completo)?|naam|nume(?: ?(?:\/|și) ?prenume)?|nimi|navn|namn|jméno(?: a příjmení)?|imię i nazwisko|ad[ıi]? soyad[ıi]?|név|ime i prezime|піб|ім['’]я|الاسم(?: الكامل)?|שם(?: מלא)?)\s*(?:[:：]\s*|\s{3})([^,|•·–—@\d:]{3,50}?)(?=\s{3,}|\s*[,|•·]|\s*$))/iu;

interface Candidate {
  slice: Slice & { labelled?: boolean; paired?: boolean; halves?: string[] };
  line: ResumeLine;
  score: number;
}

/** The largest line of the header that looks like a name; null if there is none. A match with the email address raises confidence. */
export function findName(source: string, header: ResumeLine[], email: string | null): Field<string> | null {
  const top = header.filter(({ page }) => page === header[0]?.page).slice(0, 25);
  const largest = Math.max(0, ...top.map(({ size }) => size));
  const candidates = top.flatMap((line, index) =>
    candidatesIn(source, top, index).map((slice): Candidate => {
      const size = line.size >= largest - 0.5 ? 2 : line.size / largest;
      const inEmail =
        email === null ? 0 : Math.max(...(slice.halves ?? [slice.text]).map((part) => shared(part, email)));
      const score =
        size +
        (slice.labelled ? 2 : slice.paired ? 0.2 : 0) +
        inEmail * 2 +
        (line.bold ? 0.3 : 0) -
        index * 0.12 -
        titleLikeness(slice.text) * 1.5 -
        companyLikeness(slice.text) -
        (isLocation(slice.text) ? 2 : 0);
      return { slice, line, score };
    }),
  );
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < 0.4) return null;
  const sure = best.score >= 2.5 || (email !== null && shared(best.slice.text, email) > 0);
  const confidence = sure ? 0.96 : best.score >= 1.5 ? 0.85 : 0.6;
  return fieldOf(best.slice, confidence, confidence < 0.7 ? 'This may not be the name.' : null);
}

function candidatesIn(source: string, lines: ResumeLine[], index: number): Candidate['slice'][] {
  const line = lines[index];
  if (!line || line.dates.length > 0 || (line.bullet && !isEastAsian(line.text))) return [];
  const whole = cutSlice(source, line.start, line.end);
  const before =
    /^(?:name\s*:\s*)?([^,|•·–—@\d]{3,60}?)(?=\s*(?:[,|•·–—@]|\s{3,}|\s[-/]\s|\s(?:resume|résumé|cv|curriculum vitae|lebenslauf)\s*$|$))/iu.exec(
      source.slice(line.start, line.end),
    );
  const lead = before
    ? cutSlice(source, line.start + before[0].length - (before[1]?.length ?? 0), line.start + before[0].length)
    : null;
  const pair = namePair(source, line, lines[index + 1]) ?? longPair(source, lines, index);
  const labelled = LABELLED.exec(source.slice(line.start, line.end));
  const said = labelled?.[1] ?? labelled?.[2];
  const called =
    labelled && said
      ? [
          {
            ...cutSlice(source, line.start + labelled[0].length - said.length, line.start + labelled[0].length),
            labelled: true,
          },
        ]
      : [];
  return [
    ...(TITLED.test(whole.text) ? [] : [whole]),
    ...called,
    ...(lead && lead.text !== whole.text ? [lead] : []),
    ...(pair ? [{ ...pair, paired: true }] : []),
  ].filter(({ text }) => isNameLike(text) || (index === 0 && isLoneName(text, line, lines)));
}

/** First and last name on two lines. */
function namePair(source: string, line: ResumeLine, next: ResumeLine | undefined): Slice | null {
  if (
    !next ||
    next.block !== line.block ||
    Math.abs(next.size - line.size) > 0.5 ||
    // The first name may have an initial: "Noah J." and "Lindqvist".
    /\s/.test(line.text.replace(/(?:\s\p{Lu}\.)+$/u, '')) ||
    next.text.split(/\s+/).length > (line.text.includes(' ') ? 2 : 1)
  )
    return null;
  return cutSlice(source, line.start, next.end);
}

/** "María José" above "Cifuentes Mora", "Fatou" above "LE GOFF": the two largest lines of the page, one directly below the other. */
function longPair(source: string, lines: ResumeLine[], index: number): (Slice & { halves: string[] }) | null {
  const [line, next] = [lines[index], lines[index + 1]];
  const largest = Math.max(...lines.map(({ size }) => size));
  const isOne =
    line &&
    next &&
    next.block === line.block &&
    !next.spaceAbove &&
    [line, next].every(
      ({ size, text }) => size > largest - 0.5 && titleLikeness(text) === 0 && text.split(/\s+/).length <= 3,
    );
  const small = lines.filter(({ size }) => size < largest * 0.75).length;
  if (!isOne || small < 2) return null;
  return { ...cutSlice(source, line.start, next.end), halves: [line.text, next.text, `${line.text} ${next.text}`] };
}

/** One capitalized word, by far the largest of the page: "Etta". */
function isLoneName(text: string, line: ResumeLine, lines: ResumeLine[]): boolean {
  const others = lines.filter((other) => other !== line).map(({ size }) => size);
  return /^\p{Lu}[\p{L}'’-]{2,19}$/u.test(text) && !nameSection(text) && line.size >= Math.max(0, ...others) * 1.25;
}

function isNameLike(text: string): boolean {
  if (mayBeEastAsianName(text) && !nameSection(text)) return true;
  if (!NAME.test(text) || NOT_A_NAME.test(text) || nameSection(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter(
    (word) =>
      /^[\p{Lu}\p{Lo}("]/u.test(word) ||
      /^(?:de|da|do|dos|van|von|der|den|di|la|le|el|al|bin|ibn|y|e|zu|ter|del|['’]t)$/.test(word) ||
      /^[dl]['’]\p{Lu}/u.test(word),
  );
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    capitals.length === words.length &&
    words.every((word) => word.length < 20)
  );
}

/** Share of the name's parts that occur in the email address. */
function shared(name: string, email: string): number {
  const local = fold(email.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const parts = fold(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part.length > 2);
  return parts.length === 0 ? 0 : parts.filter((part) => local.includes(part)).length / parts.length;
}
