import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { DocumentText, LayoutLine } from './document-layout.ts';
import type { ParsedResume, Span } from './parsed-resume.ts';
import { fieldOf, piecesOf } from './pieces.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]+|(?<![@\p{L}\p{N}.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|pt|it|nl|co|app|ai|edu|example)(?:\/[^\s|,;()<>]*)?(?![\p{L}@])/giu;
/** Digits as they are dialed; two years with a dash are too short to be a number. */
const DIALED = /(?<![\w@/.])(?:\+|00)?\(?\d[\d\s()./-]{6,18}\d(?![\w@])/g;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|y|e)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u;
const PLACE = /^\p{Lu}[\p{L}'’. -]+,\s*\p{Lu}[\p{L}'’. -]+(?:,\s*\p{Lu}[\p{L}'’. -]+)?$/u;

type Profile = ParsedResume['profile'];

/** Reads what stands above the first heading (or under "Contact"). Returns the lines that it could not place as well. */
export function readProfile(
  document: DocumentText,
  lines: LayoutLine[],
): { profile: Omit<Profile, 'summary'>; rest: LayoutLine[] } {
  const { text } = document;
  const profile: Omit<Profile, 'summary'> = {
    name: null,
    headline: null,
    email: null,
    phone: null,
    location: null,
    links: [],
  };
  const nameLine = findName(text, lines);
  if (nameLine)
    profile.name = fieldOf(
      text,
      [nameLine],
      nameLine.size >= largest(lines) ? 0.95 : 0.7,
      nameLine.size >= largest(lines) ? null : 'The name is not the largest line of the page.',
    );
  const rest: LayoutLine[] = [];
  for (const line of lines) {
    if (line === nameLine) continue;
    const taken = takeContact(document, profile, line);
    const free = piecesOf(text, line).pieces.filter(
      (piece) => !taken.some((span) => span.start < piece.end && piece.start < span.end),
    );
    let placed = taken.length > 0;
    for (const piece of free) {
      if (!profile.location && PLACE.test(piece.text) && piece.text.split(/\s+/).length <= 6) {
        profile.location = fieldOf(text, [piece], 0.8);
        placed = true;
      } else if (
        !profile.headline &&
        nameLine &&
        taken.length === 0 &&
        isNear(line, nameLine, lines) &&
        piece.text.split(/\s+/).length <= 14
      ) {
        profile.headline = fieldOf(text, [line], 0.7);
        placed = true;
        break;
      }
    }
    if (!placed) rest.push(line);
  }
  return { profile, rest };
}

function findName(text: string, lines: LayoutLine[]): LayoutLine | undefined {
  const candidates = lines.slice(0, 8).filter((line) => {
    const words = text.slice(line.start, line.end).trim();
    return NAME.test(words) || (words === words.toUpperCase() && NAME.test(titleCase(words)));
  });
  return candidates.toSorted((a, b) => b.size - a.size || a.start - b.start)[0];
}

const titleCase = (words: string) => words.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
const largest = (lines: LayoutLine[]) => Math.max(0, ...lines.map((line) => line.size));
const isNear = (line: LayoutLine, name: LayoutLine, lines: LayoutLine[]) =>
  lines.indexOf(line) === lines.indexOf(name) + 1;

/** Takes e-mail, phone and links out of the line; returns where they stood. */
function takeContact({ text, links }: DocumentText, profile: Omit<Profile, 'summary'>, line: LayoutLine): Span[] {
  const words = text.slice(line.start, line.end);
  const taken: Span[] = [];
  const take = (start: number, length: number) => {
    const span = { start: line.start + start, end: line.start + start + length };
    taken.push(span);
    return span;
  };
  const email = EMAIL.exec(words);
  if (email) {
    const span = take(email.index, email[0].length);
    profile.email ??= fieldOf(text, [span], 0.98);
  }
  for (const match of words.matchAll(DIALED)) {
    // Possible rather than valid: numbers of examples and of new ranges are numbers of the person all the same.
    if (!parsePhoneNumberFromString(match[0], 'US')?.isPossible()) continue;
    const span = take(match.index, match[0].length);
    profile.phone ??= fieldOf(text, [span], 0.9);
  }
  for (const match of words.matchAll(URL_TEXT)) {
    if (
      taken.some(
        (span) => line.start + match.index < span.end && span.start < line.start + match.index + match[0].length,
      )
    )
      continue;
    profile.links.push(fieldOf(text, [take(match.index, match[0].replace(/[.]+$/, '').length)], 0.9));
  }
  for (const { url, span } of links) {
    if (!span || span.start < line.start || span.end > line.end || !/^https?:/.test(url)) continue;
    if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
    taken.push(span);
    profile.links.push({ value: url, spans: [span], confidence: 0.9, reviewReason: null });
  }
  return taken;
}
