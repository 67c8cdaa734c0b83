import type { CareerGraph } from '../career-graph/career-graph.ts';
import { safeHref } from './safe-link.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

/**
 * What stands against publishing a snapshot, each in words that say what to do; empty when nothing does. It trusts nothing of
 * how the snapshot was made: nothing unaccepted, nothing hidden, no reference into the void, no link that is not a link.
 */
export function checkSite(snapshot: SiteSnapshot, graph: CareerGraph, visibleFields: readonly string[]): string[] {
  return [
    ...(snapshot.person.name === '' ? ['The site has no name on it. Add yours to the profile.'] : []),
    ...(snapshot.sections.length === 0 ? ['There is nothing to show yet. Add a resume first.'] : []),
    ...unaccepted(snapshot, graph),
    ...hidden(snapshot, graph, visibleFields),
    ...brokenReferences(snapshot),
    ...brokenLinks(snapshot),
  ];
}

function unaccepted({ statements }: SiteSnapshot, graph: CareerGraph): string[] {
  const placeholders = new Set(
    graph.experiences
      .flatMap(({ achievements }) => achievements)
      .filter(({ isPlaceholder }) => isPlaceholder)
      .map(({ id }) => id),
  );
  return statements
    .filter(({ id }) => placeholders.has(id))
    .map(({ text }) => `"${shorten(text)}" is a proposal that you have not accepted. Accept, edit or reject it.`);
}

function hidden(snapshot: SiteSnapshot, { profile }: CareerGraph, visibleFields: readonly string[]): string[] {
  const text = JSON.stringify(snapshot);
  const digits = text.replaceAll(/[^\d+]/gu, '');
  const email = profile.email;
  const phone = profile.phone?.replaceAll(/[^\d+]/gu, '') ?? '';
  return [
    !visibleFields.includes('email') &&
    email !== null &&
    email !== '' &&
    text.toLowerCase().includes(email.toLowerCase())
      ? 'Your e-mail address is hidden, but it stands in a text of the site. Take it out there, or show it.'
      : null,
    !visibleFields.includes('phone') &&
    phone.length >= 7 &&
    profile.phone !== null &&
    (text.includes(profile.phone) || digits.includes(phone))
      ? 'Your phone number is hidden, but it stands in a text of the site. Take it out there, or show it.'
      : null,
  ].filter((line) => line !== null);
}

function brokenReferences({ statements, highlights, skills, roles }: SiteSnapshot): string[] {
  const known = new Set(statements.map(({ id }) => id));
  const places = new Set(roles.map(({ id }) => id));
  const missing = [...highlights, ...skills.flatMap(({ proofIds }) => proofIds)].filter((id) => !known.has(id));
  const lost = statements.filter(({ roleId }) => !places.has(roleId)).map(({ id }) => id);
  return [...missing, ...lost].map((id) => `Something on the site refers to ${id}, which is not there. Publish again.`);
}

function brokenLinks({ person, story, certifications, companies }: SiteSnapshot): string[] {
  const links = [
    ...person.links.map(({ href }) => href),
    story?.callToAction?.href,
    ...certifications.map(({ url }) => url),
    ...companies.map(({ website }) => website),
  ];
  return links
    .filter((href) => typeof href === 'string' && safeHref(href) === null)
    .map((href) => `The link "${shorten(String(href))}" leads nowhere that a site may lead. Correct it.`);
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
