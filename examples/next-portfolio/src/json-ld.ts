import type { PublicSite } from './cursus.ts';

/** The page as JSON-LD, https://schema.org/ProfilePage, with nothing that the page itself doesn't show. */
export function profilePage({ publishedAt, snapshot: { person, roles, education, skills } }: PublicSite): string {
  const named = (type: string, names: (string | null)[]) =>
    names.filter((name) => name !== null).map((name) => ({ '@type': type, name }));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateModified: publishedAt,
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      jobTitle: person.headline ?? undefined,
      description: person.summary ?? undefined,
      email: person.email ?? undefined,
      sameAs: person.links.map(({ href }) => href),
      worksFor: named(
        'Organization',
        roles.filter(({ current }) => current).map(({ company }) => company),
      ),
      alumniOf: named(
        'EducationalOrganization',
        education.map(({ institution }) => institution),
      ),
      knowsAbout: skills.flatMap(({ names }) => names),
    },
  };
  // The text must not end the script element that it stands in.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
