import type { SectionEntryNode } from '../career-graph/career-graph.ts';
import { sectionsOf } from '../export/export-sections.ts';
import { safeHref } from '../text/web-address.ts';
import type { SiteSection } from './site-snapshot.ts';

/** An email address, or digits that could be a phone number. */
const CONTACT = /\S@\S+\.\S|(?:\+|\b)(?:\d[\s()./-]*){9,}/u;

/**
 * The sections that visitors see. Numbers of licenses, and references that contain contact details, are other people's business or
 * invite abuse, so they stay private whatever else is shown.
 */
export function freezeSections(entries: readonly SectionEntryNode[]): SiteSection[] {
  return sectionsOf(entries.filter((entry) => entry.kind !== 'reference' || !holdsContact(entry))).map((section) => ({
    ...section,
    entries: section.entries.map(({ url, number, ...entry }) => ({
      ...entry,
      number: section.kind === 'license' ? null : number,
      url: url === null ? null : safeHref(url),
    })),
  }));
}

const holdsContact = ({ title, organization, text, items, roles }: SectionEntryNode) =>
  [title, organization, text, ...items, ...roles].some((part) => part !== null && CONTACT.test(part));
