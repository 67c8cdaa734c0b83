import type { SectionCompleteness } from '../completeness/assess-completeness.ts';
import { sectionLabel, type NavigableSection } from './section-labels.ts';

export interface NavigationEntry {
  section: NavigableSection;
  label: string;
  shown: boolean;
  /** Why it is shown or not, in words for the owner. */
  reason: string;
  position: number;
}

/** As visitors read: who, what came of it, where, with what, for whom. */
const ORDER: NavigableSection[] = ['story', 'achievements', 'timeline', 'skills', 'logos'];

/** Which sections are shown, in which order, under which names. A section that has little stands behind those that have more. */
export function arrangeNavigation(completeness: SectionCompleteness[], language: string | null): NavigationEntry[] {
  const sections = ORDER.flatMap((section) => completeness.filter((one) => one.section === section)).map((one) => ({
    ...one,
    isStrong: one.strategy === 'polish' || one.strategy === 'context',
    // Below that there would be hardly more than placeholders, which are the owner's alone.
    isShown: one.variant !== 'hidden' && one.strategy !== 'template',
  }));
  const ranked = sections.toSorted(
    (a, b) => Number(b.isShown) - Number(a.isShown) || Number(b.isStrong) - Number(a.isStrong),
  );
  return ranked.map(({ section, isShown, coverage, strategy }, position) => ({
    section: section as NavigableSection,
    label: sectionLabel(section as NavigableSection, language),
    shown: isShown,
    reason: isShown
      ? `shown: ${coverage} of 100 are there`
      : strategy === 'hide'
        ? 'left out: there is nothing to show yet'
        : `left out: only ${coverage} of 100 are there, which a visitor would take for unfinished`,
    position,
  }));
}
