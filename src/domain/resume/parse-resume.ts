import { checkIsResume } from './check-is-resume.ts';
import { detectLanguage } from './detect-language.ts';
import type { DocumentText } from './document-layout.ts';
import { doubtValues } from './doubt/doubt-values.ts';
import { flagSections } from './flag-sections.ts';
import { findUnplaced } from './find-unplaced.ts';
import { spansIn } from '../provenance/spans-in.ts';
import { readOtherSections } from './other-sections/read-other-sections.ts';
import type { ParsedLanguage, ParsedResume, ParsedSkill } from './parsed-resume.ts';
import { readRirekisho } from './read-rirekisho.ts';
import { readCertifications } from './read-certifications.ts';
import { readEducation } from './read-education.ts';
import { looksLikeExperience, readExperiences } from './read-experiences.ts';
import { readLanguages } from './read-languages.ts';
import { readProfile } from './read-profile.ts';
import { readSkills } from './read-skills.ts';
import { resumeLines } from './resume-line.ts';
import type { KnownHeading } from './sectioning/known-headings.ts';
import { splitSections, type Section } from './split-sections.ts';

/** A document with its text in lines. Structured sources (LinkedIn, JSON Resume) come with their resume. */
export interface ParsableDocument extends DocumentText {
  structured?: ParsedResume | null;
  /** Used in error messages. */
  fileName?: string;
  /** Headings that the owner has explained. */
  knownHeadings?: readonly KnownHeading[];
}

/**
 * Parses a document's text and layout into a resume. Rule-based and deterministic. Every value has its span in the text; what the
 * text does not say is null, and text that fits no field is kept as unplaced.
 *
 * @throws DocumentUnreadable `not_a_resume`
 */
export function parseResume(document: ParsableDocument): ParsedResume {
  if (document.structured) return document.structured;
  const source = document.text;
  const lines = resumeLines(document);
  const { sections, languages: headingLanguages, open } = splitSections(lines, document.knownHeadings);
  const of = (kind: Section['kind']) => sections.filter((section) => section.kind === kind && section.lines.length > 0);
  const profile = readProfile(document, sections, lines);
  const rirekisho = readRirekisho(source, lines);
  const experiences =
    rirekisho?.experiences ??
    [...of('experience'), ...of('header').filter(isUntitledWork)].flatMap((section) =>
      readExperiences(source, section.lines),
    );
  const education = rirekisho?.education ?? of('education').flatMap((section) => readEducation(source, section.lines));
  const skillSections = of('skills').map((section) => readSkills(source, section.lines));
  const spoken = [
    ...of('languages').flatMap((section) => section.lines),
    ...skillSections.flatMap(({ languageLines }) => languageLines),
  ];
  const read = flagSections(
    {
      language: detectLanguage(source, headingLanguages),
      profile,
      experiences,
      education,
      skills: once(skillSections.flatMap(({ skills }) => skills)),
      certifications:
        rirekisho?.certifications ??
        of('certifications').flatMap((section) => readCertifications(source, section.lines, document.links)),
      languages: once(readLanguages(source, spoken)),
    },
    sections,
  );
  const resume = { ...read, sections: readOtherSections(source, sections, spansIn(read)) };
  checkIsResume(resume, { sections, lines, fileName: document.fileName ?? 'The document' });
  return doubtValues({ ...resume, unplaced: findUnplaced(source, sections, resume), dropped: [], openSections: open });
}

/** A column without a heading may contain roles. */
const isUntitledWork = (section: Section, index: number) => index > 0 && looksLikeExperience(section.lines);

/** Removes duplicate skills and languages; the first occurrence stays. */
function once<T extends ParsedSkill | ParsedLanguage>(all: T[]): T[] {
  const seen = new Set<string>();
  return all.filter(({ name }) => {
    const key = name.value.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
