import { readMetrics } from '../metrics/read-metrics.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { LayoutLine } from './document-layout.ts';
import type { Field, ParsedAchievement, ParsedEducation, ParsedExperience } from './parsed-resume.ts';
import { fieldOf, type Piece } from './pieces.ts';
import { DEGREE_WORDS, foldWords, SCHOOL_WORDS, TITLE_WORDS } from './section-words.ts';
import { splitEntries, type Entry } from './split-entries.ts';

const PLACE = /^(?:remote|hybrid|\p{Lu}[\p{L}'’. -]+,\s*\p{Lu}[\p{L}'’. -]+(?:,\s*\p{Lu}[\p{L}. ]+)?)$/iu;
const AT = /^(.{3,80}?)\s+(?:at|@|bei)\s+(.{2,80})$/u;
const COMMA = /^([^,]{3,60}),\s*(.{2,80})$/u;

/** Roles in the order of the document. A role without an employer of its own belongs to the one above it. */
export function readExperiences(text: string, lines: LayoutLine[]): ParsedExperience[] {
  const roles: ParsedExperience[] = [];
  for (const entry of splitEntries(text, lines)) {
    const { title, company, location } = nameRole(text, entry.pieces);
    const above = roles.at(-1)?.company ?? null;
    roles.push({
      title,
      company:
        company ??
        (title && above
          ? {
              ...above,
              confidence: Math.min(above.confidence, 0.7),
              reviewReason: 'The employer stands above an earlier role.',
            }
          : null),
      location,
      ...timeOf(text, entry),
      description: null,
      achievements: statementsOf(text, entry),
    });
  }
  return roles.filter((role) => role.title ?? role.company);
}

function nameRole(text: string, all: Piece[]): Record<'title' | 'company' | 'location', Field<string> | null> {
  const pieces = all.flatMap((piece) => splitPiece(piece));
  const placed = pieces.findLast(
    (piece, index) => index > 0 && PLACE.test(piece.text) && !TITLE_WORDS.test(foldWords(piece.text)),
  );
  const named = pieces.filter((piece) => piece !== placed);
  const titled = named.find((piece) => TITLE_WORDS.test(foldWords(piece.text)));
  const employer = named.find((piece) => piece !== titled);
  const unsure = 'No word tells the title from the employer.';
  return {
    title: titled
      ? fieldOf(text, [titled], 0.9)
      : named.length > 1 && named[1]
        ? fieldOf(text, [named[1]], 0.4, unsure)
        : null,
    company: employer ? fieldOf(text, [employer], titled ? 0.85 : 0.4, titled ? null : unsure) : null,
    location: placed ? fieldOf(text, [placed], 0.8) : null,
  };
}

/** "Engineer at Acme" and "Engineer, Acme" are two things when exactly one of them is a title. */
function splitPiece(piece: Piece): Piece[] {
  if (PLACE.test(piece.text) && !TITLE_WORDS.test(foldWords(piece.text))) return [piece];
  for (const pattern of [AT, COMMA]) {
    const match = pattern.exec(piece.text);
    const [, left = '', right = ''] = match ?? [];
    if (!match || TITLE_WORDS.test(foldWords(left)) === TITLE_WORDS.test(foldWords(right))) continue;
    const rightStart = piece.end - right.length;
    const parts = [
      { ...piece, end: piece.start + left.length, text: left },
      { ...piece, start: rightStart, text: right },
    ];
    return parts;
  }
  return [piece];
}

export function readEducation(text: string, lines: LayoutLine[]): ParsedEducation[] {
  return splitEntries(text, lines).map((entry) => {
    const degree = entry.pieces.find((piece) => DEGREE_WORDS.test(foldWords(piece.text)));
    const school =
      entry.pieces.find((piece) => piece !== degree && SCHOOL_WORDS.test(foldWords(piece.text))) ??
      entry.pieces.find((piece) => piece !== degree && !PLACE.test(piece.text));
    const placed = entry.pieces.find((piece) => piece !== degree && piece !== school && PLACE.test(piece.text));
    const statements = entry.statements.flat();
    return {
      institution: school ? fieldOf(text, [school], 0.85) : null,
      degree: degree ? fieldOf(text, [degree], 0.9) : null,
      field: null,
      location: placed ? fieldOf(text, [placed], 0.7) : null,
      ...graduation(timeOf(text, entry)),
      score: null,
      description: statements.length > 0 ? fieldOf(text, statements, 0.8) : null,
    };
  });
}

/** One date alone is when studies ended, not when they began. */
function graduation(time: Time & { single: boolean }): Time {
  const { single, ...rest } = time;
  return single && rest.start && !rest.end && !rest.current ? { ...rest, start: null, end: rest.start } : rest;
}

interface Time {
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
}

function timeOf(_text: string, entry: Entry): Time & { single: boolean } {
  const [range] = entry.dates;
  if (!range) return { start: null, end: null, current: false, single: false };
  const field = (date: typeof range.from): Field<PartialDate> | null =>
    date && {
      value: date.value,
      spans: [{ start: range.offset + date.start, end: range.offset + date.end }],
      confidence: 0.95,
      reviewReason: null,
    };
  return {
    start: field(range.from),
    end: range.current ? null : field(range.to),
    current: range.current,
    single: range.single,
  };
}

function statementsOf(text: string, entry: Entry): ParsedAchievement[] {
  return entry.statements.map((lines) => {
    const statement = fieldOf(text, lines, lines[0]?.bullet ? 0.95 : 0.8);
    return { text: statement, metrics: readMetrics(statement.value) };
  });
}
