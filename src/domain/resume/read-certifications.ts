import { splitNumber, untilIn, withoutUntil } from './certificate-details.ts';
import { findDateRanges } from '../dates/read-date-range.ts';
import { isContinuation } from './group-entries.ts';
import type { DocumentLink } from './document-layout.ts';
import { partOf } from './line-parts.ts';
import { opensIn } from './words/brackets.ts';
import { onlyDate } from './only-date.ts';
import type { ParsedCertification } from './parsed-resume.ts';
import { dateField } from './read-period.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { splitHead } from './split-head.ts';
import { companyLikeness } from './words/role-words.ts';

const ISSUED_BY =
  /^(?:issued by|issuer|awarded by|ausgestellt von|délivré par|emitido por|rilasciato da|uitgegeven door|by|von|par|por|da|from)[:\s]+/iu;

/** A line that names the issuer of the certificate above it. */
const ISSUER_LINE =
  /^(?:issued by|issuer|awarded by|ausgestellt von|délivré par|emitido por|rilasciato da|uitgegeven door)[:\s]/iu;

/** Reads the certificates of a section: one per line, with issuer and date next to or below the name. */
export function readCertifications(source: string, lines: ResumeLine[], links: DocumentLink[]): ParsedCertification[] {
  const certifications: ParsedCertification[] = [];
  for (const group of groupsOf(lines.flatMap(eachOf))) {
    const parts = splitHead(source, group);
    const split = parts.names.map((piece) => splitNumber(source, piece));
    const number = split.find((one) => one.number !== null)?.number ?? null;
    const [name, ...others] = split
      .flatMap(({ rest }) => rest.map((piece) => withoutUntil(source, piece)))
      .filter(({ text }) => !/^https?:/.test(text) && /\p{L}{2}/u.test(text));
    if (!name || name.text.split(' ').length > 16) continue;
    const { named, issuer: within } = unclosed(source, name) ?? splitIssuer(source, name);
    const issuer = within ?? others.find(({ text }) => text.split(' ').length <= 8) ?? null;
    const said = issuer && ISSUED_BY.exec(issuer.text);
    const [first, last] = [group[0], group.at(-1)];
    const link = links.find(
      ({ url, span }) =>
        span && first && last && span.start >= first.start && span.end <= last.end && /^https?:/.test(url),
    );
    const until = untilIn(group);
    const range = parts.dates.find(({ from, to }) => (from ?? to)?.start !== until?.start);
    const date = range?.from ?? range?.to ?? null;
    const expires = until ?? (range?.from ? range.to : null);
    certifications.push({
      name: fieldOf(named, 0.9),
      issuer: issuer && fieldOf(said ? cutSlice(source, issuer.start + said[0].length, issuer.end) : issuer, 0.75),
      date: date && dateField(date, 0.9),
      url: link?.span ? { value: link.url, spans: [link.span], confidence: 0.95, reviewReason: null } : null,
      number: number && fieldOf(number, 0.85),
      expires: expires && dateField(expires, 0.85),
    });
  }
  return certifications;
}

const BETWEEN = /\s*[|｜•·;；]\s*|(?<=[\p{L}\p{N})）]{2})\.\s+(?=[\p{Lu}\p{Lo}])/gu;

/** "CKA (CNCF, 2022) | Terraform Associate (2020)": a line with several certificates is divided if each part has its own date or bracket. */
function eachOf(line: ResumeLine): ResumeLine[] {
  const cuts = [...line.text.matchAll(BETWEEN)].filter(({ index }) => !opensIn(line.text.slice(0, index)));
  const parts = [...cuts, null].map((cut, at) => {
    const before = cuts[at - 1];
    const from = before ? before.index + before[0].length : 0;
    return partOf(line, line.start + from, cut ? line.start + cut.index : line.end);
  });
  const own = parts.filter(({ text }) => /[)）]\W*$/u.test(text) || findDateRanges(text).length > 0).length;
  const isList = parts.length >= 2 && own >= 2 && own >= parts.length - 1;
  if (!isList) return [line];
  return parts.map((part, at) => ({
    ...part,
    bullet: line.bullet && at === 0,
    spaceAbove: at > 0 || line.spaceAbove,
    dates: findDateRanges(part.text),
    full: false,
  }));
}

/** Groups a line with its continuation, and a bold or larger name with the lines below it. */
function groupsOf(lines: ResumeLine[]): ResumeLine[][] {
  const groups: ResumeLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const first = group?.[0];
    const below =
      first &&
      !line.bullet &&
      !first.bullet &&
      !line.spaceAbove &&
      ((first.bold && !line.bold) || line.size < first.size - 0.4 || onlyDate(line) || ISSUER_LINE.test(line.text));
    const last = group?.at(-1);
    const wraps =
      last !== undefined && last.full && last.dates.length === 0 && !line.bullet && !line.spaceAbove && !last.bullet;
    if (group && (isContinuation(lines, index) || below || wraps)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** "CKA (CNCF": the date behind the issuer was cut off with the bracket. */
function unclosed(source: string, name: Slice) {
  const open = name.text.lastIndexOf('(') > name.text.lastIndexOf(')') ? source.lastIndexOf('(', name.end - 1) : -1;
  if (open <= name.start + 1) return null;
  return { named: cutSlice(source, name.start, open), issuer: cutSlice(source, open + 1, name.end) };
}

/** "AWS Solutions Architect, Amazon Web Services": splits off the part after the last comma if it looks like an organization. */
function splitIssuer(source: string, name: { start: number; end: number; text: string }) {
  const text = source.slice(name.start, name.end);
  const comma = Math.max(text.lastIndexOf(', '), text.lastIndexOf(' ('));
  const behind = cutSlice(source, name.start + comma + 1, name.end);
  if (
    comma < 3 ||
    (companyLikeness(behind.text) === 0 && text.lastIndexOf(', ') !== comma) ||
    behind.text.split(' ').length > 6
  )
    return { named: name, issuer: null };
  return { named: cutSlice(source, name.start, name.start + comma), issuer: behind };
}
