import { detectLanguage } from './detect-language.ts';
import { flagSections } from './flag-sections.ts';
import type { OpenSection, ParsedLanguage, ParsedResume, ParsedSkill } from './parsed-resume.ts';
import type { ParsableDocument } from './parse-resume.ts';
import { readCertifications } from './read-certifications.ts';
import { readEducation } from './read-education.ts';
import { looksLikeExperience, readExperiences } from './read-experiences.ts';
import { readLanguages } from './read-languages.ts';
import { readProfile } from './read-profile.ts';
import { readRirekisho } from './read-rirekisho.ts';
import { readSkills } from './read-skills.ts';
import type { ReaderModels } from './reader-models.ts';
import type { ResumeLine } from './resume-line.ts';
import { splitSections, type Section } from './split-sections.ts';

/** What stands in fields of its own. */
export type ReadFields = Pick<
  ParsedResume,
  'language' | 'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'
>;

/** Reads the fields of a resume from its lines. */
export function readFields(
  document: ParsableDocument,
  lines: ResumeLine[],
  models: ReaderModels,
): { fields: ReadFields; sections: Section[]; open: OpenSection[] } {
  const source = document.text;
  const { sections, languages: headingLanguages, open } = splitSections(lines, document.knownHeadings, models);
  const of = (kind: Section['kind']) => sections.filter((section) => section.kind === kind && section.lines.length > 0);
  const profile = readProfile(document, sections, lines);
  const rirekisho = readRirekisho(source, lines);
  const experiences =
    rirekisho?.experiences ??
    [...of('experience'), ...of('header').filter(isUntitledWork)].flatMap((section) =>
      readExperiences(source, section.lines, models),
    );
  const education =
    rirekisho?.education ?? of('education').flatMap((section) => readEducation(source, section.lines, models));
  const skillSections = of('skills').map((section) => readSkills(source, section.lines));
  const spoken = [
    ...of('languages').flatMap((section) => section.lines),
    ...skillSections.flatMap(({ languageLines }) => languageLines),
  ];
  const fields = flagSections(
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
  return { fields, sections, open };
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
