import { absoluteUrl } from './absolute-url.ts';
import type { ExportExperience, ExportResume } from './export-resume.ts';

type Node = Record<string, unknown>;

/**
 * schema.org as JSON-LD: a ProfilePage about a Person. Employers are wrapped in an OrganizationRole, where schema.org puts start
 * and end dates. Dates keep their precision.
 */
export function toJsonLd(resume: ExportResume): Node {
  const sites = resume.links.map(absoluteUrl).filter((link) => link !== null);
  const employers = resume.experiences.filter(({ company }) => company !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateModified: resume.changedAt.toISOString(),
    ...(resume.language === null ? {} : { inLanguage: resume.language }),
    mainEntity: present({
      '@type': 'Person',
      name: resume.name,
      jobTitle: resume.headline,
      description: resume.summary,
      email: resume.email,
      telephone: resume.phone,
      homeLocation: resume.location === null ? null : { '@type': 'Place', name: resume.location },
      url: sites[0] ?? null,
      sameAs: sites.slice(1),
      worksFor: employers.map(employerOf),
      hasOccupation: resume.experiences.filter(({ title }) => title !== null).map(occupationOf),
      alumniOf: resume.education
        .filter(({ institution }) => institution !== null)
        .map(({ institution, degree, start, end }) =>
          present({
            '@type': 'OrganizationRole',
            roleName: degree,
            startDate: start,
            endDate: end,
            alumniOf: { '@type': 'EducationalOrganization', name: institution },
          }),
        ),
      hasCredential: resume.certifications.map(({ name, issuer, date, url, number, expires }) =>
        present({
          '@type': 'EducationalOccupationalCredential',
          name,
          recognizedBy: issuer === null ? null : { '@type': 'Organization', name: issuer },
          identifier: number,
          dateCreated: date,
          expires,
          url: url === null ? null : absoluteUrl(url),
        }),
      ),
      knowsAbout: resume.skills.flatMap(({ skills }) => skills.map(({ name }) => name)),
      knowsLanguage: resume.languages.map(({ name }) => ({ '@type': 'Language', name })),
    }),
  };
}

/** In schema.org a role repeats the property that it qualifies. */
function employerOf({ title, start, end, company, companyWebsite }: ExportExperience): Node {
  const url = companyWebsite === null ? null : absoluteUrl(companyWebsite);
  return present({
    '@type': 'OrganizationRole',
    roleName: title,
    startDate: start,
    endDate: end,
    worksFor: present({ '@type': 'Organization', name: company, url }),
  });
}

function occupationOf({ title, start, end, location, description, statements }: ExportExperience): Node {
  return present({
    '@type': 'Role',
    roleName: title,
    startDate: start,
    endDate: end,
    hasOccupation: present({
      '@type': 'Occupation',
      name: title,
      occupationLocation: location === null ? null : { '@type': 'Place', name: location },
      description,
      responsibilities: statements,
    }),
  });
}

/** Drops nulls and empty lists. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
