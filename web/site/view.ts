import type { SiteRole, SiteSectionEntry, SiteSnapshot, SiteStatement } from '../../src/domain/site/site-snapshot.ts';
import { type ContactFormLabels, labelsIn, type PageLabels } from '../../src/domain/labels/labels.ts';

export type SectionName = SiteSnapshot['sections'][number]['section'];

export interface RoleView extends SiteRole {
  /** All its statements, highlights too, so that each role is complete. */
  statements: SiteStatement[];
}

/** A snapshot with its references resolved, for all designs. */
export interface SiteView extends Omit<SiteSnapshot, 'highlights' | 'roles' | 'pictures' | 'otherSections'> {
  pictures: Required<SiteSnapshot>['pictures'];
  otherSections: Required<SiteSnapshot>['otherSections'];
  words: PageLabels;
  highlights: (SiteStatement & { role: SiteRole | null })[];
  roles: RoleView[];
  /** First letters of the first and last name. */
  initials: string;
  /** Opening text of the page. */
  lead: string | null;
  updated: string;
  /** Where visitors can take the resume, and what to call it; null if the owner doesn't offer it. */
  resume: { href: string; label: string } | null;
  /** The contact details as a file for address books; null if there are none but links. */
  vcard: string | null;
  /** Where the form for messages sends them; null if the owner doesn't offer it. */
  contact: { action: string; isDisabled: boolean } | null;
  formWords: ContactFormLabels;
}

/** A language of the page, and where the page is in it. */
export interface PageLanguage {
  /** ISO 639-1 */
  language: string;
  href: string;
}

/** What a page is shown with, besides its content. */
export interface ViewOptions {
  publishedAt: Date;
  /** The site's absolute URL: that of the page in its main language. */
  url: string;
  /** All languages of the page, the main one first; empty if there is one. */
  languages?: PageLanguage[];
  /** Visitors may take the resume, at `/resume.pdf` below the page. */
  offersResume?: boolean;
  /** Visitors may write to the owner: the address that takes messages, and its origin for the content security policy. */
  contact?: { action: string; origin: string };
  /** Of a page that is not the published one, so that nothing is below its URL. */
  note?: 'preview' | 'shared';
  /** Texts say what they are, so that the studio can edit them on the page. */
  isEditable?: boolean;
}

export function viewOf(
  snapshot: SiteSnapshot,
  { publishedAt, url, offersResume, contact, note }: ViewOptions,
): SiteView {
  const labels = labelsIn(snapshot.language);
  const statements = new Map(snapshot.statements.map((one) => [one.id, one]));
  const roles = new Map(snapshot.roles.map((one) => [one.id, one]));
  const highlights = snapshot.highlights.flatMap((id) => {
    const statement = statements.get(id);
    return statement ? [{ ...statement, role: roles.get(statement.roleId) ?? null }] : [];
  });
  return {
    ...snapshot,
    pictures: snapshot.pictures ?? {},
    otherSections: snapshot.otherSections ?? [],
    words: labels.page,
    highlights,
    roles: snapshot.roles.map((role) => ({
      ...role,
      statements: snapshot.statements.filter(({ roleId }) => roleId === role.id),
    })),
    initials: initialsOf(snapshot.person.name),
    lead: snapshot.person.summary,
    updated: new Intl.DateTimeFormat(snapshot.language, { dateStyle: 'long', timeZone: 'UTC' }).format(publishedAt),
    resume: offersResume === true ? { href: `${url}/resume.pdf`, label: `${labels.document.resume} (PDF)` } : null,
    contact: contact ? { action: contact.action, isDisabled: note !== undefined } : null,
    formWords: labels.contactForm,
    vcard: note === undefined && isReachable(snapshot) ? `${url}/contact.vcf` : null,
  };
}

const isReachable = ({ person: { email, phone } }: SiteSnapshot) => email !== null || phone !== null;

function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => (part ?? '').match(/^\p{L}/u)?.[0] ?? '',
  );
  return letters.join('').toLocaleUpperCase();
}

/** A stable hash: pages of different people differ, each person's page stays the same. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** Whether there is something besides the sections that {@link SiteView.sections} orders. */
export const hasRecord = ({ education, certifications, languages, otherSections }: SiteView): boolean =>
  education.length + certifications.length + languages.length + otherSections.length > 0;

/** The entries of all sections besides roles, studies and the like. */
export const allEntries = ({ otherSections }: Pick<SiteView, 'otherSections'>): SiteSectionEntry[] =>
  otherSections.flatMap(({ entries }) => entries);
