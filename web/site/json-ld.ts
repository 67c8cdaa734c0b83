import { imageUrl } from '../../src/domain/images/image-url.ts';
import type { SiteImage, SiteSectionEntry } from '../../src/domain/site/site-snapshot.ts';
import { altOf, entryAlt } from './picture-words.ts';
import { allEntries, type SiteView } from './view.ts';

/**
 * The page as JSON-LD: a https://schema.org/ProfilePage about a Person, with nothing that the page itself does not
 * show.
 */
export function profilePage(view: SiteView, url: string, publishedAt: Date): string {
  const { hero, person, roles, education, skills, languages, certifications } = view;
  const works = allEntries(view).flatMap((entry) => work(entry, view, url));
  const current = roles.filter((role) => role.current);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateModified: publishedAt.toISOString(),
    url,
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      ...(hero.image && { image: imageObject(hero.image, altOf(hero.image, view), url) }),
      ...(person.headline !== null && { jobTitle: person.headline }),
      ...(person.summary !== null && { description: person.summary }),
      ...(person.email !== null && { email: person.email }),
      ...(person.phone !== null && { telephone: person.phone }),
      ...(person.location !== null && { address: person.location }),
      ...(person.links.length > 0 && { sameAs: person.links.map(({ href }) => href) }),
      ...(current.length > 0 && {
        worksFor: current.flatMap(({ company }) =>
          company === null ? [] : [{ '@type': 'Organization', name: company }],
        ),
      }),
      ...(education.length > 0 && {
        alumniOf: education.flatMap(({ institution }) =>
          institution === null ? [] : [{ '@type': 'EducationalOrganization', name: institution }],
        ),
      }),
      ...(skills.length > 0 && { knowsAbout: skills.flatMap(({ names }) => names) }),
      ...(languages.length > 0 && { knowsLanguage: languages.map(({ name }) => name) }),
      ...(certifications.length > 0 && {
        hasCredential: certifications.map(({ name }) => ({ '@type': 'EducationalOccupationalCredential', name })),
      }),
      ...(works.length > 0 && { subjectOf: works }),
    },
  };
  // A script element must not contain anything that looks like its end tag.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** A project or another entry that is shown with a picture; otherwise nothing. */
function work({ title, url: link, picture }: SiteSectionEntry, { words }: SiteView, url: string) {
  if (title === null || !picture) return [];
  const image = imageObject(picture, entryAlt(picture, words), url);
  return [{ '@type': 'CreativeWork', name: title, ...(link !== null && { url: link }), image }];
}

/** Where IPTC lists the digital source types, which files and pages declare alike. */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

function imageObject(image: SiteImage, caption: string, url: string) {
  const { assetId: id, checksum, mediaType, width, height, source } = image;
  const address = imageUrl({ id, checksum, mediaType, width }, width, 'jpg');
  return {
    '@type': 'ImageObject',
    ...(address !== null && { contentUrl: new URL(address, url).href }),
    width,
    height,
    ...(caption !== '' && { caption }),
    ...(source && { digitalSourceType: `${SOURCE_TYPES}${source}` }),
  };
}
