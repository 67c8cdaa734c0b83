import { DocumentUnreadable } from './document-unreadable.ts';
import type { ParsedEducation, ParsedExperience, ParsedResume } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import type { Section } from './split-sections.ts';
import { nameSection } from './words/name-sections.ts';

/** Lines that only programs have. */
const CODE =
  /[;{}]\s*$|^\s*(?:import|export|const|let|var|function|def|class|return|if|for|#include|public|private)\b.*[({;:=]/;
const MOST_CODE = 0.2;

type Signs = Pick<ParsedResume, 'profile' | 'experiences' | 'education'>;

/**
 * Refuses text that is not a resume, so that a novel does not become someone's career. Contact details need little beside them:
 * one listed heading, one dated entry, one period or three kinds of sections. Without contact details, several of these must come together.
 *
 * @throws DocumentUnreadable `not_a_resume`
 */
export function checkIsResume(
  { profile, experiences, education }: Signs,
  { sections, lines, fileName }: { sections: Section[]; lines: ResumeLine[]; fileName: string },
): void {
  const kinds = new Set(sections.filter(({ kind }) => CORE.has(kind)).map(({ kind }) => kind)).size;
  const listed = new Set(
    sections.flatMap(({ title }) => {
      const named = title === null ? null : nameSection(title);
      return named && CORE.has(named.kind) ? [named.kind] : [];
    }),
  ).size;
  const dated = [...experiences, ...education].filter(isNamedAndDated).length;
  const hasContact = profile.email !== null || profile.phone !== null;
  const periods = lines.filter(({ dates }) => dates.some(({ single }) => !single)).length;
  const isEnough = hasContact
    ? listed >= 1 || dated >= 1 || kinds >= 3 || (profile.name !== null && periods >= 1)
    : (listed >= 2 && dated >= 1) || dated >= 3 || listed >= 3 || (profile.name !== null && periods >= 3);
  const isCode = lines.filter(({ text }) => CODE.test(text)).length > lines.length * MOST_CODE;
  if (isEnough && !isCode) return;
  throw new DocumentUnreadable(
    'not_a_resume',
    `${fileName} does not look like a resume: ${isCode ? 'much of it is program code' : 'no work experience or education with dates was found'}. Upload the resume itself.`,
  );
}

const CORE = new Set<string>(['experience', 'education', 'skills', 'summary', 'certifications', 'languages']);

const isNamedAndDated = (entry: ParsedExperience | ParsedEducation) =>
  (entry.start !== null || entry.end !== null) &&
  ('title' in entry ? entry.title !== null : entry.institution !== null || entry.degree !== null);
