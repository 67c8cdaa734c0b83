import type { EntryPictureNode, SectionEntryNode } from '../career-graph/career-graph.ts';
import { groupedSections } from '../export/export-sections.ts';
import { safeHref } from '../text/web-address.ts';
import { freezeAsset } from './freeze-asset.ts';
import type { SiteSection, SiteSectionEntry } from './site-snapshot.ts';

/** An email address, or digits that could be a phone number. */
const CONTACT = /\S@\S+\.\S|(?:\+|\b)(?:\d[\s()./-]*){9,}/u;

/**
 * The sections that visitors see. Numbers of licenses, and references that contain contact details, are other people's business or
 * invite abuse, so they stay private whatever else is shown.
 */
export function freezeSections(entries: readonly SectionEntryNode[]): SiteSection[] {
  return groupedSections(
    entries.filter((entry) => entry.kind !== 'reference' || !holdsContact(entry)),
    ({ kind, picture }, { url, number, ...entry }) => ({
      ...entry,
      number: kind === 'license' ? null : number,
      url: url === null ? null : safeHref(url),
      ...freezePicture(picture),
    }),
  );
}

function freezePicture(picture: EntryPictureNode | null): Pick<SiteSectionEntry, 'picture'> {
  if (!picture) return {};
  const { asset, crop, alt } = picture;
  const image = freezeAsset(asset, { crop, gradient: null });
  return image ? { picture: { ...image, alt } } : {};
}

const holdsContact = ({ title, organization, text, items, roles }: SectionEntryNode) =>
  [title, organization, text, ...items, ...roles].some((part) => part !== null && CONTACT.test(part));
