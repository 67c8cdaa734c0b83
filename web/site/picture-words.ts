import type { PageLabels } from '../../src/domain/labels/labels.ts';
import type { SiteImage } from '../../src/domain/site/site-snapshot.ts';
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
export function makingsOf(view: SiteView, pictured: Pictured): string[] {
  const { hero, sections, pictures, words } = view;
  const beside = sections.flatMap(({ section, variant }) =>
    isPictured(pictured, section, variant) ? (pictures[section] ?? []) : [],
  );
  const shown = [hero.image ?? [], beside, (hasRecord(view) && pictures.record) || []].flat();
  return [...new Set(shown.flatMap((image) => makingOf(image, words) ?? []))];
}

/** The person's name, and how the picture was made. */
export function altOf(image: SiteImage, { person, words }: SiteView): string {
  const making = makingOf(image, words);
  return making === null ? person.name : `${person.name} (${making})`;
}
