import { splitNumber, untilIn, withoutUntil } from './certificate-details.ts';
import { isContinuation } from './group-entries.ts';
import type { DocumentLink } from './document-layout.ts';
import { onlyDate } from './only-date.ts';
import type { ParsedCertification } from './parsed-resume.ts';
import { dateField } from './read-period.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf } from './slices.ts';
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
  for (const group of groupsOf(lines)) {
    const parts = splitHead(source, group);
    const split = parts.names.map((piece) => splitNumber(source, piece));
    const number = split.find((one) => one.number !== null)?.number ?? null;
    const [name, ...others] = split
      .flatMap(({ rest }) => rest.map((piece) => withoutUntil(source, piece)))
      .filter(({ text }) => !/^https?:/.test(text) && /\p{L}{2}/u.test(text));
    if (!name || name.text.split(' ').length > 16) continue;
    const { named, issuer: within } = splitIssuer(source, name);
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
