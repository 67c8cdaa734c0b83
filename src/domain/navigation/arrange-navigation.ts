import type { SectionCompleteness } from '../completeness/assess-completeness.ts';
import { labelsIn } from '../labels/labels.ts';
import type { NavigableSection } from './navigable-section.ts';

export interface NavigationEntry {
  section: NavigableSection;
  label: string;
  shown: boolean;
  /** Why it is shown or hidden, for the owner. */
  reason: string;
  position: number;
}

/** The order in which visitors read: who, results, where, skills, for whom. */
const ORDER: NavigableSection[] = ['story', 'achievements', 'timeline', 'skills', 'logos'];

/** Decides which sections are shown, in which order and under which labels. Sparse sections come after well-filled ones. */
export function arrangeNavigation(completeness: SectionCompleteness[], language: string | null): NavigationEntry[] {
  const labels = labelsIn(language).navigation;
  const sections = ORDER.flatMap((section) => completeness.filter((one) => one.section === section)).map((one) => ({
    ...one,
    isStrong: one.strategy === 'polish' || one.strategy === 'context',
    // A `template` section has little besides placeholders, which only the owner sees.
    isShown: one.variant !== 'hidden' && one.strategy !== 'template',
  }));
  const ranked = sections.toSorted(
    (a, b) => Number(b.isShown) - Number(a.isShown) || Number(b.isStrong) - Number(a.isStrong),
  );
  return ranked.map(({ section, isShown, coverage, strategy }, position) => ({
    section: section as NavigableSection,
    label: labels[section as NavigableSection],
    shown: isShown,
    reason: isShown
      ? `shown: ${coverage}% complete`
      : strategy === 'hide'
        ? 'hidden: nothing to show yet'
        : `hidden: only ${coverage}% complete, which would look unfinished to visitors`,
    position,
  }));
}
