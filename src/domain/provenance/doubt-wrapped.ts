import type { DocumentText } from '../resume/document-layout.ts';
import type { Field, ParsedResume, Span } from '../resume/parsed-resume.ts';
import { resumeLines, type ResumeLine } from '../resume/resume-line.ts';
import { doubt } from './check-values.ts';
import { DOUBTS } from './doubts.ts';
import { overlap } from './overlap.ts';

type Value = Field<string> | null;

/** Longer lines below a head are sentences. */
const LONGEST = 50;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Doubts a name at the end of a full line if nobody has read the short line below it: "Groupe" above "Valmont", "Nurse" above
 * "(trainee)". The line ends before dates in a column of their own.
 */
export function doubtWrapped<Reading extends Pick<ParsedResume, 'experiences' | 'education'>>(
  resume: Reading,
  document: Pick<DocumentText, 'text' | 'layout'>,
): Reading {
  const lines = resumeLines(document);
  const check = (field: Value, others: Value[], body: Value[]): Value => {
    const read = [field, ...others, ...body].flatMap((one) => one?.spans ?? []);
    return field && isCutAtLine(field, read, { lines, text: document.text }) ? doubt(field, DOUBTS.goesOn) : field;
  };
  return {
    ...resume,
    experiences: resume.experiences.map((role) => {
      const others = [role.title, role.company, role.location, role.start, role.end];
      const body = role.achievements.map(({ text }) => text);
      return { ...role, title: check(role.title, others, body), company: check(role.company, others, body) };
    }),
    education: resume.education.map((study) => {
      const others = [
        study.degree,
        study.field,
        study.institution,
        study.location,
        study.start,
        study.end,
        study.score,
      ];
      return {
        ...study,
        degree: check(study.degree, others, []),
        institution: check(study.institution, others, []),
      };
    }),
  };
}

function isCutAtLine(
  { spans }: Field<string>,
  read: readonly Span[],
  { lines, text }: { lines: readonly ResumeLine[]; text: string },
): boolean {
  const end = Math.max(...spans.map((span) => span.end));
  const index = lines.findIndex((line) => end > line.start && end <= line.end);
  const [line, below, next] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line?.tight || !below || below.bullet || below.spaceAbove || below.block !== line.block) return false;
  if (
    below.text.length > LONGEST ||
    below.dates.length > 0 ||
    /:\/\/|@|www\./u.test(below.text) ||
    read.some((span) => span.start <= below.start && span.end > below.start)
  )
    return false;
  // Something of the entry follows, or the line may as well be a description.
  if (!next || !(next.bullet || read.some((span) => overlap(span, next)))) return false;
  const dates = line.dates.map((range) => ({ start: line.start + range.start, end: line.start + range.end }));
  return isAllRead(text, { start: end, end: line.end }, [...read, ...dates]);
}

/** What was read is all that the stretch has. */
function isAllRead(text: string, { start, end }: Span, read: readonly Span[]): boolean {
  let at = start;
  for (const span of read.filter((one) => one.start >= start && one.end <= end).toSorted((a, b) => a.start - b.start)) {
    if (LETTER.test(text.slice(at, span.start))) return false;
    at = Math.max(at, span.end);
  }
  return !LETTER.test(text.slice(at, end));
}
