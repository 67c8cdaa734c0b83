import type { DocumentText, LayoutLine } from './document-layout.ts';
import { DocumentUnreadable } from './document-unreadable.ts';
import { emptyResume } from './empty-resume.ts';
import type { ParsedResume } from './parsed-resume.ts';
import { fieldOf } from './pieces.ts';
import { readEducation, readExperiences } from './read-dated-entries.ts';
import { readCertifications, readLanguages, readSkills } from './read-lists.ts';
import { languageOf } from './language-of.ts';
import { readProfile } from './read-profile.ts';
import { sectionOf, type SectionKind } from './section-words.ts';

/** A document with its text in lines, and what its own format says of it, where it says anything. */
export interface ReadableDocument extends DocumentText {
  structured: ParsedResume | null;
}

interface Section {
  kind: SectionKind | 'header';
  heading: string | null;
  lines: LayoutLine[];
}

/**
 * Sorts a document into a resume, by its layout and its words alone: deterministic, and nothing that is not in the text. What
 * has no place is kept under `unplaced`. Throws {@link DocumentUnreadable} (`not_a_resume`).
 */
export function parseResume(document: ReadableDocument, fileName: string): ParsedResume {
  if (document.structured) return document.structured;
  const { text } = document;
  const resume = { ...emptyResume(), language: languageOf(text) };
  const sections = splitSections(document);
  for (const section of sections) {
    if (section.kind === 'header') {
      const { profile, rest } = readProfile(document, section.lines);
      resume.profile = { ...profile, summary: null };
      keep(resume, text, { ...section, lines: rest });
    } else if (section.kind === 'summary' && !resume.profile.summary && section.lines.length > 0) {
      resume.profile.summary = fieldOf(text, section.lines, 0.9);
    } else if (section.kind === 'experience') resume.experiences.push(...readExperiences(text, section.lines));
    else if (section.kind === 'education') resume.education.push(...readEducation(text, section.lines));
    else if (section.kind === 'skills') resume.skills.push(...readSkills(text, section.lines));
    else if (section.kind === 'languages') resume.languages.push(...readLanguages(text, section.lines));
    else if (section.kind === 'certifications') resume.certifications.push(...readCertifications(text, section.lines));
    else keep(resume, text, section);
  }
  const { name, email, phone } = resume.profile;
  const told = [name, email, phone].filter(Boolean).length + new Set(sections.map((section) => section.kind)).size - 1;
  if (told < 3)
    throw new DocumentUnreadable(
      'not_a_resume',
      `${fileName} does not look like a resume: too little contact, experience, education or skills were found in it. Upload your resume.`,
    );
  return resume;
}

function splitSections({ text, layout }: DocumentText): Section[] {
  const sections: Section[] = [{ kind: 'header', heading: null, lines: [] }];
  for (const line of layout) {
    if (line.furniture || line.end <= line.start) continue;
    const words = text.slice(line.start, line.end);
    const kind = line.bullet ? null : sectionOf(words);
    if (kind) sections.push({ kind, heading: words.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Nothing that was read is lost. */
function keep(resume: ParsedResume, text: string, { heading, lines }: Section): void {
  for (const { start, end } of lines)
    resume.unplaced.push({ section: heading, text: text.slice(start, end), span: { start, end } });
}
