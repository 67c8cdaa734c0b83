import { DocumentUnreadable } from './document-unreadable.ts';
import type { ParsedResume } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import type { Section } from './split-sections.ts';

/** Minimum number of signs of a resume. A single one (an "Education" heading in a novel, an e-mail address in code) proves nothing. */
const ENOUGH = 3;

/**
 * Refuses text that is not a resume, so that a novel does not become somebody's career. A resume without experience passes.
 *
 * @throws DocumentUnreadable `not_a_resume`
 */
export function checkIsResume(
  { profile, experiences, education, skills }: Pick<ParsedResume, 'profile' | 'experiences' | 'education' | 'skills'>,
  { sections, lines, fileName }: { sections: Section[]; lines: ResumeLine[]; fileName: string },
): void {
  const core = new Set(
    sections
      .filter(({ kind }) =>
        ['experience', 'education', 'skills', 'summary', 'certifications', 'languages'].includes(kind),
      )
      .map(({ kind }) => kind),
  );
  const roles = experiences.filter(({ title, start }) => title !== null && start !== null).length;
  const signs = [
    profile.email !== null,
    profile.phone !== null,
    profile.name !== null && (profile.name.confidence >= 0.9 || profile.email !== null),
    profile.links.some(({ value }) => /linkedin|github|xing/i.test(value)),
    core.size >= 1,
    core.size >= 2,
    core.size >= 3,
    roles >= 1,
    education.some(({ institution, degree }) => institution !== null && degree !== null),
    skills.length >= 4,
  ];
  const isCode =
    lines.filter(({ text }) =>
      /[;{}]\s*$|^\s*(?:import|export|const|let|var|function|def|class|return|if|for|#include|public|private)\b.*[({;:=]/.test(
        text,
      ),
    ).length >
    lines.length * 0.2;
  if (signs.filter(Boolean).length < ENOUGH || (core.size === 0 && roles === 0) || isCode)
    throw new DocumentUnreadable(
      'not_a_resume',
      `${fileName} does not look like a resume: no sections such as experience, education or skills and no contact details were found. Upload the resume itself.`,
    );
}
