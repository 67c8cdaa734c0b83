import type { PageLabels } from '../../src/domain/labels/labels.ts';
import type { SiteImage, SiteSectionEntry } from '../../src/domain/site/site-snapshot.ts';
import { isMadeUp, isOfModel } from '../../src/domain/images/source-type.ts';
import { hasRecord, type SectionName, type SiteView } from './view.ts';

/** The variants of a section that are long enough for an image beside them, and the image's width there. */
export type Pictured = Partial<Record<'achievements' | 'timeline', { variants: string[]; sizes: string }>>;

export const isPictured = (pictured: Pictured, section: SectionName, variant: string): section is keyof Pictured =>
  (section === 'achievements' || section === 'timeline') && pictured[section]?.variants.includes(variant) === true;

/** How a picture was made, if it shows something that no camera saw; otherwise null. */
export function makingOf({ source = null }: SiteImage, { byModel, composed }: PageLabels): string | null {
  if (!isMadeUp(source)) return null;
  return isOfModel(source) ? byModel : composed;
}

/** How the pictures that a page shows were made, each way once. */
export function makingsOf(
  view: SiteView,
  { pictured, entries }: { pictured: Pictured; entries: SiteSectionEntry[] },
): string[] {
  const { hero, sections, pictures, words } = view;
  const beside = sections.flatMap(({ section, variant }) =>
    isPictured(pictured, section, variant) ? (pictures[section] ?? []) : [],
  );
  const ofEntries = entries.flatMap(({ picture }) => picture ?? []);
  const shown = [hero.image ?? [], beside, (hasRecord(view) && pictures.record) || [], ofEntries].flat();
  return [...new Set(shown.flatMap((image) => makingOf(image, words) ?? []))];
}

/** The person's name, and how the picture was made. */
export function altOf(image: SiteImage, { person, words }: SiteView): string {
  const making = makingOf(image, words);
  return making === null ? person.name : `${person.name} (${making})`;
}

type EntryImage = NonNullable<SiteSectionEntry['picture']>;

/** What the owner says about the picture, and how it was made. */
export function entryAlt(image: EntryImage, words: PageLabels): string {
  const making = makingOf(image, words);
  if (making === null) return image.alt ?? '';
  return image.alt === null ? making : `${image.alt} (${making})`;
}

export type EntryPlace = `entry-${string}`;

/** Names the picture of an entry in style rules. */
export const entryPlace = ({ assetId }: SiteImage): EntryPlace => `entry-${assetId.slice(-12)}`;
