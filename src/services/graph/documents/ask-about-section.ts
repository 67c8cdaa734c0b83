import { chooseOpenSection } from '../../../domain/resume/choose-open-section.ts';
import type { OpenSection, ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { KnownHeading } from '../../../domain/resume/sectioning/known-headings.ts';
import type { ResumeSection } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';

/** What a section may be, in words for the owner. Contact details are never asked about. */
const SECTIONS: Record<ResumeSection, string> = {
  summary: 'your summary',
  experience: 'your work experience',
  education: 'your education',
  skills: 'a list of your skills',
  certifications: 'a list of your certificates and licenses',
  languages: 'a list of the languages that you speak',
  other: 'a section of its own',
};

/**
 * Asks what the section is that it helps most to know. The answer has the document read again, and then the next one is asked about.
 * Call it within {@link editGraph}.
 *
 * @returns the question; null if none is asked
 */
export async function askAboutSection(
  db: Db,
  { userId, documentId }: { userId: string; documentId: string },
  { parsed, fileName }: { parsed: ParsedResume; fileName: string },
): Promise<string | null> {
  const asked = await db.mergeQuestion.findMany({ where: { documentId, kind: 'section_kind' } });
  const answered = new Set(asked.flatMap(({ answer, heading }) => (answer === null ? [] : (heading ?? []))));
  const chosen = chooseOpenSection(parsed, answered);
  const question = chosen && questionAbout(chosen, fileName);
  const isSame = (one: (typeof asked)[number]) => one.heading === question?.heading && one.text === question.text;
  const stale = asked.filter((one) => one.answer === null && !isSame(one)).map(({ id }) => id);
  if (stale.length > 0) await db.mergeQuestion.deleteMany({ where: { id: { in: stale } } });
  if (question && !asked.some(isSame))
    await db.mergeQuestion.create({ data: { userId, documentId, kind: 'section_kind', ...question } });
  return question?.text ?? null;
}

function questionAbout({ heading, key, kind, span }: OpenSection, fileName: string) {
  if (kind === 'contact') return null;
  const text = `Is “${heading}” in ${fileName} ${SECTIONS[kind]}?`;
  return { heading: key, section: kind, text, start: span.start, end: span.end };
}

/** The headings of a document that the owner has explained. A section that is not what was asked is one of its own. */
export async function readKnownHeadings(db: Db, documentId: string): Promise<KnownHeading[]> {
  const answered = await db.mergeQuestion.findMany({
    where: { documentId, kind: 'section_kind', answer: { not: null } },
    orderBy: { heading: 'asc' },
  });
  return answered.flatMap(({ heading, section, answer }) =>
    heading === null || section === null ? [] : { heading, kind: answer === 'yes' ? section : ('other' as const) },
  );
}
