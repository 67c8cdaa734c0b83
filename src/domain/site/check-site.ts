import type { CareerGraph } from '../career-graph/career-graph.ts';
import { visibleText } from '../export/export-text.ts';
import { staleWordsIn } from '../story/stale-in-graph.ts';
import { safeHref } from '../text/web-address.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

/**
 * Problems that prevent publishing a snapshot, each with what to do about it. Checks independently of how the snapshot was made
 * that it has no unaccepted placeholders, no hidden contact details, no dangling references and no unsafe links.
 */
export function checkSite(snapshot: SiteSnapshot, graph: CareerGraph, visibleFields: readonly string[]): string[] {
  return [
    ...(snapshot.person.name === '' ? ['Your site needs a name. Add your name to your profile.'] : []),
    ...(snapshot.sections.length === 0 ? ['There is nothing to show yet. Upload a resume first.'] : []),
    ...graph.questions.flatMap(({ kind, text }) => (kind === 'same_person' ? `${text} Answer in review first.` : [])),
    ...new Set(
      [snapshot, ...(snapshot.second ? [snapshot.second] : [])].flatMap((page) => [
        ...unaccepted(page, graph),
        ...stale(page, graph),
        ...hidden(page, graph, visibleFields),
        ...brokenReferences(page),
        ...brokenLinks(page),
      ]),
    ),
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
    .map(({ text }) => `“${shorten(text)}” is a placeholder that you have not accepted. Accept, edit or reject it.`);
}

/** Recomputed from the facts, regardless of stored marks. */
function stale({ person, statements, skills, story }: SiteSnapshot, graph: CareerGraph): string[] {
  return staleWordsIn(graph)
    .filter(({ kind, entityId, field, text }) => {
      const shown = {
        story: field && story?.[field],
        profile: [person.headline, person.summary],
        achievement: statements.find(({ id }) => id === entityId)?.text,
        skillOffer: skills.map(({ offer }) => offer),
        // Descriptions are not on the page.
        experience: null,
        education: null,
      };
      return plainText(shown[kind]).includes(plainText(visibleText(text)));
    })
    .map(({ text }) => `“${shorten(text)}” is based on facts you changed. Rewrite, keep or remove it.`);
}

/** All text in a value, on one line. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll(/\s+/gu, ' ').trim();
  return typeof value === 'object' && value !== null ? Object.values(value).map(plainText).join(' ') : '';
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
      ? 'Your email address is hidden, but the text of the site contains it. Remove it from the text, or show it.'
      : null,
    !visibleFields.includes('phone') &&
    phone.length >= 7 &&
    profile.phone !== null &&
    (text.includes(profile.phone) || digits.includes(phone))
      ? 'Your phone number is hidden, but the text of the site contains it. Remove it from the text, or show it.'
      : null,
  ].filter((line) => line !== null);
}

function brokenReferences({ statements, highlights, skills, roles }: SiteSnapshot): string[] {
  const known = new Set(statements.map(({ id }) => id));
  const places = new Set(roles.map(({ id }) => id));
  const missing = [...highlights, ...skills.flatMap(({ proofIds }) => proofIds)].filter((id) => !known.has(id));
  const lost = statements.filter(({ roleId }) => !places.has(roleId)).map(({ id }) => id);
  return [...missing, ...lost].map((id) => `The site refers to entry ${id}, which no longer exists. Publish again.`);
}

function brokenLinks({ person, story, certifications, companies, otherSections = [] }: SiteSnapshot): string[] {
  const links = [
    ...person.links.map(({ href }) => href),
    story?.callToAction?.href,
    ...certifications.map(({ url }) => url),
    ...companies.map(({ website }) => website),
    ...otherSections.flatMap(({ entries }) => entries.map(({ url }) => url)),
  ];
  return links
    .filter((href) => typeof href === 'string' && safeHref(href) === null)
    .map((href) => `The link “${shorten(String(href))}” is not a valid web or email address. Correct or remove it.`);
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
