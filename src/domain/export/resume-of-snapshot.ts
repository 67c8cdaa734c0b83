import type { SiteSnapshot } from '../site/site-snapshot.ts';
import type { ExportResume } from './export-resume.ts';

/** The resume that visitors can download: what the published version shows and nothing else. */
export function resumeOfSnapshot(snapshot: SiteSnapshot, publishedAt: Date): ExportResume {
  const { person, roles, statements, education, skills, certifications, languages } = snapshot;
  const shows = (name: string) => snapshot.sections.some(({ section }) => section === name);
  return {
    ...person,
    links: person.links.map(({ href }) => href),
    details: null,
    experiences: roles.map(({ id, title, company, location, start, end, current }) => ({
      title,
      company,
      companyWebsite: null,
      location,
      description: null,
      statements: statements.filter(({ roleId }) => roleId === id).map(({ text }) => text),
      start,
      end,
      current,
      url: null,
      companyDescription: null,
    })),
    education: education.map(({ degree, institution, start, end }) => ({
      degree,
      institution,
      field: null,
      location: null,
      score: null,
      description: null,
      start,
      end,
      current: false,
      url: null,
      courses: [],
    })),
    skills: shows('skills')
      ? skills.map(({ category, names }) => ({
          name: category === '' ? null : category,
          skills: names.map((name) => ({ name, level: null })),
        }))
      : [],
    certifications: certifications.map(({ expires = null, ...one }) => ({ ...one, number: null, expires })),
    languages,
    sections: snapshot.otherSections ?? [],
    language: snapshot.language,
    changedAt: publishedAt,
  };
}
