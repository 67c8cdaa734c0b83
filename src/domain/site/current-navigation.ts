import type { CareerGraph } from '../career-graph/career-graph.ts';
import { arrangeNavigation } from '../navigation/arrange-navigation.ts';
import type { NavigableSection } from '../navigation/navigable-section.ts';

/**
 * The visible sections in order, computed from current completeness, because the stored navigation may predate an edit or, during
 * a build, not exist yet. The owner's edits are kept; a section without content stays hidden.
 */
export function currentNavigation(
  { navigation, completeness }: Pick<CareerGraph, 'navigation' | 'completeness'>,
  language: string,
): { section: NavigableSection; label: string }[] {
  const empty = new Set(completeness.filter(({ strategy }) => strategy === 'hide').map(({ section }) => section));
  const arranged = arrangeNavigation(completeness, language).map((entry) => {
    const stored = navigation.findIndex(({ section }) => section === entry.section);
    const { editedFields = [], shown = false, label = '' } = navigation[stored] ?? {};
    const isEdited = (field: string) => editedFields.includes(field);
    return {
      section: entry.section,
      label: isEdited('label') ? label : entry.label,
      shown: isEdited('shown') ? shown && !empty.has(entry.section) : entry.shown,
      position: isEdited('position') ? stored : entry.position,
    };
  });
  return arranged.filter(({ shown }) => shown).toSorted((a, b) => a.position - b.position);
}
