import type { CareerGraph } from '../career-graph/career-graph.ts';
import { arrangeNavigation } from '../navigation/arrange-navigation.ts';
import type { NavigableSection } from '../navigation/section-labels.ts';

/**
 * The sections that are shown, in their order, by what there is now: the stored navigation may be of before an edit, or not be there yet
 * while a build is under way. What the owner has decided of it holds.
 */
export function navigationNow(
  { navigation, completeness }: Pick<CareerGraph, 'navigation' | 'completeness'>,
  language: string,
): { section: NavigableSection; label: string }[] {
  const arranged = arrangeNavigation(completeness, language).map((entry) => {
    const stored = navigation.findIndex(({ section }) => section === entry.section);
    const { editedFields = [], shown = false, label = '' } = navigation[stored] ?? {};
    const isTheirs = (field: string) => editedFields.includes(field);
    return {
      section: entry.section,
      label: isTheirs('label') ? label : entry.label,
      shown: isTheirs('shown') ? shown : entry.shown,
      position: isTheirs('position') ? stored : entry.position,
    };
  });
  return arranged.filter(({ shown }) => shown).toSorted((a, b) => a.position - b.position);
}
