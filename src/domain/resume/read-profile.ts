import { brokenEmail, emailsIn, ownPhone, phonesIn, urlsIn, wrappedEmail } from './find-contacts.ts';
import type { DocumentText } from './document-layout.ts';
import { mayBeLocation, isLocation } from './words/places.ts';
import type { Field, ParsedResume } from './parsed-resume.ts';
import { slicesOf } from './read-body.ts';
import { findName } from './find-name.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, splitSlice, type Slice } from './slices.ts';
import type { Section } from './split-sections.ts';
import { institutionLikeness } from './words/education-words.ts';
import { companyLikeness, titleLikeness } from './words/role-words.ts';
import { isTown } from './words/towns.ts';
import { isOwnProfile, readLinks } from './read-links.ts';

/** Labels before the place of residence, in all languages of the parser. */
const PLACES = String.raw`address|adresse|anschrift|direcci[oó]n|endere[çc]o|morada|resid[eê]ncia|residenza|domicilio|woonplaats|localit[éà]|localidad|localiza[çc][aã]o|location|wohnort|ort|ville|city|based in|lives in|bostad|bosted|miejsce zamieszkania|bydliště|现居|现居地|所在地|居住地|城市|住所|現住所|거주지|주소`;
const PLACE_LABEL = new RegExp(String.raw`^(?:${PLACES})\s*(?:[:.：]\s*|$)`, 'iu');
/** Labels before any value in the contact block. */
const LABELS = String.raw`${PLACES}|e-?mail|mail|correo(?: electr[oó]nico)?|phone|t[ée]l(?:[ée]phone|efone?|[ée]fono|efoon|\.)?|mobile|mobil|mobiel|m[óo]vil|telem[óo]vel|celular|cellulare|cell|handy|t|m|p|e|indirizzo|adres|linkedin|github|website|web|portfolio|site|url|name|nationality|date of birth|geburtsdatum|born|birthday|邮箱|电子邮箱|电话|手机|手机号|联系电话|地址|居住地址|籍贯|微信|姓名|性别|年龄|出生年月|生日|政治面貌|学历|メール|メールアドレス|電話|電話番号|携帯|携帯電話|氏名|名前|生年月日|ふりがな|フリガナ`;
const LABEL = new RegExp(String.raw`^(?:${LABELS})\s*[:.：]\s*`, 'iu');
/** Forms and tables have labels in a cell of their own. */
const LONE_LABEL = new RegExp(`^(?:${LABELS})$`, 'iu');

const LONGEST_DETAIL = 60;

/** The last three are what text recognition makes of a middle dot. */
const SEPARATOR = /\s*[|｜•·⋅∙●]\s*|\s\/\s|\s{3,}|\s+[–—]\s+|\n|\s[«»°]\s/gu;

/** Reads the profile from the text above the first heading, the contact section and the summary. */
export function readProfile(document: DocumentText, sections: Section[], lines: ResumeLine[]): ParsedResume['profile'] {
  const source = document.text;
  const header = sections.filter(({ kind }) => kind === 'header').flatMap((section) => section.lines);
  const contact = sections
    .filter((section) => section.kind === 'contact' || isContactBlock(source, section))
    .flatMap((section) => section.lines);
  const near = [...header, ...contact];
  const email =
    wrappedEmail(document, near) ??
    brokenEmail(source, near) ??
    emailsIn(source, near)[0] ??
    wrappedEmail(document, lines) ??
    emailsIn(source, lines)[0] ??
    null;
  const phone = ownPhone(source, near) ?? ownPhone(source, lines.filter(isContactLine));
  const name = findName(source, header.length > 0 ? [...header, ...contact] : lines.slice(0, 6), email?.value ?? null);
  const nameLine = name?.spans[0]?.start ?? -1;
  const pieces = near
    .flatMap((line) => contactPieces(source, line))
    .filter(({ start, end }) => nameLine < start || nameLine >= end);
  const headline = findHeadline(pieces, header, nameLine);
  const location = findLocation(
    pieces.filter((piece) => piece.start !== headline?.spans[0]?.start),
    near,
  );
  return {
    name,
    headline,
    email,
    phone,
    location,
    summary: findSummary(
      source,
      sections.filter((section) => !isContactBlock(source, section)),
      sections[0]?.lines ?? [],
      [headline, name],
    ),
    links: readLinks(
      document,
      near,
      [
        ...urlsIn(source, near),
        ...urlsIn(source, lines).filter(({ value }) => isOwnProfile(value)),
        ...urlsIn(source, loneAddresses(source, sections)),
      ].filter(
        ({ spans: [span] }) => !email?.spans.some(({ start, end }) => span && span.start >= start && span.start < end),
      ),
    ),
  };
}

const BORN =
  /^(?:geburtsort|geboren|geburtsdatum|lieu de naissance|n[ée]e?\s(?:le|à)|lugar de nacimiento|luogo (?:e data )?di nascita|nato|nata|local de nascimento|naturalidade|geboorteplaats|geboren te|place of birth|birthplace|born|出生地|籍贯|本籍)(?!\p{L})/iu;
/** "Kassel, den 03.02.2025", "Fait à Lyon, le 3 mars 2025". */
const SIGNED = /^(?:fait à )?\p{Lu}[\p{L} -]+,\s(?:den|le|il|a|op)\s\d{1,2}[.\s/]/u;

/** Whether what stands below "About" or "Profile" are contact details and other short lines, and no sentence. */
const isContactBlock = (source: string, { kind, lines }: Section): boolean =>
  kind === 'summary' &&
  (emailsIn(source, lines).length > 0 || phonesIn(source, lines).length > 0 || brokenEmail(source, lines) !== null) &&
  lines.every(({ text }) => text.length <= LONGEST_DETAIL && !/[.!?。]$/.test(text.replace(/\S*@\S*$/, '')));

/** Lines below "About" that have nothing but web addresses. */
const loneAddresses = (source: string, sections: Section[]): ResumeLine[] =>
  sections
    .filter(({ kind }) => kind === 'summary')
    .flatMap(({ lines }) => lines)
    .filter((line) => {
      const urls = urlsIn(source, [line]);
      const length = urls.reduce((sum, { value }) => sum + value.length, 0);
      return urls.length > 0 && line.text.replace(/\s/g, '').length - length <= 2;
    });

/** Outside of the contact details, a number with a label or beside an email address. */
const isContactLine = ({ text, dates }: ResumeLine) =>
  text.length <= 120 && dates.length === 0 && (LABEL.test(text) || /@/.test(text) || /^\+[\d\s().-]+$/.test(text));

/** `isPlace`: behind a label for places. */
type ContactPiece = Slice & { isPlace: boolean };

/** The pieces between separators, without labels. Email addresses, phone numbers and URLs are pieces of their own. */
function contactPieces(source: string, line: ResumeLine): ContactPiece[] {
  // The place of birth or signature is not the location.
  if (BORN.test(line.text) || SIGNED.test(line.text)) return [];
  let named = false;
  return splitSlice(source, line, SEPARATOR)
    .flatMap((piece) => aroundContacts(source, piece))
    .flatMap((piece) => {
      const said = source.slice(piece.start, piece.end);
      const label = LABEL.exec(said);
      const value = label ? cutSlice(source, piece.start + label[0].length, piece.end) : piece;
      const isPlace = named || PLACE_LABEL.test(said);
      named = PLACE_LABEL.test(said) && (value.text === '' || LONE_LABEL.test(value.text));
      return value.text === '' || LONE_LABEL.test(value.text) ? [] : [{ ...value, isPlace }];
    });
}

/** Splits around email addresses, phone numbers and URLs, which may be separated only by spaces: "Portland, OR 415.555.0187". */
function aroundContacts(source: string, piece: Slice): Slice[] {
  const contacts = [emailsIn, phonesIn, urlsIn].flatMap((find) => find(source, [piece])).flatMap(({ spans }) => spans);
  const inner = contacts.filter(({ start, end }) => start > piece.start || end < piece.end);
  const pieces: Slice[] = [];
  let from = piece.start;
  for (const { start, end } of inner.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(cutSlice(source, from, start), cutSlice(source, start, end));
    from = end;
  }
  return [...pieces, cutSlice(source, from, piece.end)].filter(({ text }) => text !== '');
}

function findHeadline(pieces: Slice[], header: ResumeLine[], nameStart: number): Field<string> | null {
  const inHeader = (piece: Slice) => header.some(({ start, end }) => piece.start >= start && piece.end <= end);
  const candidates = pieces.filter(
    (piece) =>
      inHeader(piece) &&
      piece.text.length <= 100 &&
      piece.text.split(' ').length <= 9 &&
      titleLikeness(piece.text) > 0 &&
      !/[@]|https?:|\d{5}|[.]$/.test(piece.text),
  );
  const [first] = candidates;
  if (!first || !isNearTop(first, header, nameStart)) return null;
  // "Engineer | Speaker | Writer": the whole line is the headline.
  const line = header.find(({ start, end }) => first.start >= start && first.end <= end);
  const whole =
    line && nameStart !== line.start && line.text.length <= 120 && !/[@\d]/.test(line.text)
      ? { start: line.start, end: line.end, text: line.text.replace(/\s+/g, ' ') }
      : first;
  return fieldOf(whole, 0.85);
}

const isNearTop = (piece: Slice, header: ResumeLine[], nameStart: number) =>
  header.findIndex(({ start, end }) => piece.start >= start && piece.end <= end) -
    Math.max(
      0,
      header.findIndex(({ start, end }) => nameStart >= start && nameStart < end),
    ) <=
  4;

function findLocation(pieces: ContactPiece[], near: ResumeLine[]): Field<string> | null {
  const known = pieces.flatMap(placeWithin)[0];
  if (known) return fieldOf(known, 0.9);
  const town = pieces.find(({ text }) => text.length <= 60 && mayBeLocation(text) && isTown(text));
  if (town) return fieldOf(town, 0.8);
  const labelled = pieces.find(({ text, isPlace }) => isPlace && text.length <= 60 && mayBeLocation(text));
  if (labelled) return fieldOf(labelled, 0.8);
  // Next to an email address or phone number, a lone capitalized word is probably a town.
  const isContact = ({ text }: ResumeLine) => /@|\d{3}[\s.-]?\d{3}/.test(text);
  const contactLines = near.filter(
    (line, index) =>
      isContact(line) ||
      // A line of its own between or below them.
      (near[index - 1] !== undefined &&
        line.text.length <= 40 &&
        titleLikeness(line.text) === 0 &&
        near.slice(Math.max(0, index - 2), index).some(isContact)),
  );
  const unknown = pieces.find(
    (piece) =>
      mayBeLocation(piece.text) &&
      institutionLikeness(piece.text) + companyLikeness(piece.text) === 0 &&
      !/linkedin|github|portfolio|website|twitter|resume|cv/i.test(piece.text) &&
      contactLines.some(({ start, end }) => piece.start >= start && piece.end <= end),
  );
  return unknown ? fieldOf(unknown, 0.5, 'This may not be a place.') : null;
}

/** "Sadová 7, 602 00 Brno" */
const POSTAL =
  /^(?=.{8,70}$)\p{L}[\p{L}\p{M} .'’/-]*\s\d{1,4}\s?[a-z]?(?:\s\p{Lu}?\s?\d{0,3})?(?:,\s[^,]{1,12})?,\s+(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4}\s[A-Z]{2})\s+\p{Lu}[\p{L} .'’-]+$/u;

const UK_POSTCODE = /\s+[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$/;

/** "12 Cobden Row, Leeds LS12", "Calle Mayor 14, Vitoria-Gasteiz": a number in the street, and a town at the end. */
function isAddress(text: string): boolean {
  const parts = text.split(/,\s+/);
  const town = (parts.at(-1) ?? '').replace(UK_POSTCODE, '').replace(/^(?:[A-Z]{1,2}-)?\d{4,6}\s+/, '');
  const street = parts.slice(0, -1);
  return (
    text.length <= 80 &&
    parts.length <= 4 &&
    street.some((part) => /\p{L}{3}/u.test(part)) &&
    street.some((part) => /(?<![\p{L}\d])\d{1,4}\s?[a-z]?(?![\p{L}\d])/iu.test(part)) &&
    !/[@:]|\d{5,}.*\d{5,}/.test(text) &&
    (isTown(town) || isLocation(town))
  );
}

/** The piece if it is a place, or ends with one after a street or an age. */
function placeWithin(piece: Slice): Slice[] {
  if (isLocation(piece.text) || POSTAL.test(piece.text) || isAddress(piece.text)) return [piece];
  const street = /\d.*?,\s*/.exec(piece.text);
  return street &&
    /^\d|[\p{L}.]\s\d{1,4}\s?\p{L}?,/u.test(piece.text) &&
    isLocation(piece.text.slice(street.index + street[0].length))
    ? [piece]
    : [];
}

function findSummary(
  source: string,
  sections: Section[],
  header: ResumeLine[],
  taken: (Field<string> | null)[],
): Field<string> | null {
  const section = sections.find(({ kind, lines }) => kind === 'summary' && lines.length > 0);
  const said = section?.lines.filter((line) => !isContactLine(line)) ?? [];
  if (said.length > 0) return fieldOf(slicesOf(source, said), 0.9);
  const isTaken = (line: ResumeLine) =>
    taken.some((field) => field?.spans.some(({ start }) => start >= line.start && start < line.end));
  const prose = header.filter((line) => !isTaken(line) && !/@|https?:|\d{3}[\s.-]\d{3,4}/.test(line.text));
  const from = prose.findIndex(
    ({ text, full }) => text.split(/\s+/).length >= 9 && (full || /[.!]$/.test(text) || text.split(/\s+/).length >= 10),
  );
  if (from < 0) return null;
  const paragraph = prose
    .slice(from)
    .filter((line, index, all) => index === 0 || (all[index - 1]?.index ?? 0) === line.index - 1);
  return fieldOf(slicesOf(source, paragraph), 0.7, 'This may belong to another section.');
}
