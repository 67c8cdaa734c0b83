import { absoluteUrl } from '../../domain/export/absolute-url.ts';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import { isEmail } from '../../domain/text/is-email.ts';
import type { Paper } from '../../domain/export/pdf-template.ts';
import { labelLanguage, labelsIn } from '../../domain/labels/labels.ts';
import { runsRightToLeft } from '../../domain/export/runs-right-to-left.ts';
import { writeSections } from '../../domain/export/write-section.ts';
import { writePeriod, writeValidity } from '../../domain/export/write-period.ts';
import { fallbackFamilies } from './fonts.ts';

/** Data for the templates, with all text final, so that templates only do layout. */
export function typstData(resume: ExportResume, paper: Paper) {
  const { language, name, headline, summary, email, phone, location, links } = resume;
  const place = (text: string | null, href: string | null = null) => (text === null ? [] : [{ text, href }]);
  return {
    title: [name, headline].filter((part) => part !== null).join(' – ') || labelsIn(language).document.resume,
    language: labelLanguage(language),
    fallbackFonts: fallbackFamilies(labelLanguage(language)),
    paper,
    rightToLeft: runsRightToLeft(resume),
    words: labelsIn(language).document,
    name,
    /** Factor for the name's font size; smaller for long names. */
    nameScale: nameScale(name ?? ''),
    headline,
    summary,
    contacts: [
      ...place(email, email !== null && isEmail(email) ? `mailto:${email}` : null),
      ...place(phone),
      ...place(location),
      ...links.flatMap((link) => place(link, absoluteUrl(link))),
    ],
    experiences: resume.experiences.map(({ title, company, location: at, description, statements, ...period }) => ({
      title,
      company,
      location: at,
      description,
      statements,
      period: unbroken(writePeriod(period, language)),
    })),
    education: resume.education.map(
      ({ institution, degree, field, location: at, score, description, courses, ...period }) => ({
        institution,
        degree: degree ?? field,
        location: at,
        score,
        description,
        courses,
        period: unbroken(writePeriod(period, language)),
      }),
    ),
    skills: resume.skills,
    certifications: resume.certifications.map(({ date, expires, ...one }) => ({
      ...one,
      date: unbroken(writeValidity({ date, expires }, language)),
    })),
    languages: resume.languages,
    sections: writeSections(resume.sections, language).map(({ entries, ...section }, at) => ({
      ...section,
      kind: resume.sections[at]?.kind ?? null,
      entries: entries.map((one) => ({
        ...one,
        period: unbroken(one.period),
        href: one.url === null ? null : absoluteUrl(one.url),
      })),
    })),
  };
}

/** Allows a line break at the period's dash but not within a date. */
const unbroken = (period: string | null) => period?.replace(/(?<!–) (?!–)/g, '\u00a0') ?? null;

function nameScale(name: string): number {
  const longestWord = Math.max(...name.split(' ').map(({ length }) => length));
  return Math.max(0.36, Math.min(1, 20 / longestWord, 48 / Math.max(name.length, 1)));
}
