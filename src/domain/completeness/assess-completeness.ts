import { contentVariant } from './content-variant.ts';
import { fillStrategy, type FillStrategy } from './fill-strategy.ts';
import { SECTIONS, type GraphSnapshot, type Section } from './graph-snapshot.ts';
import { sectionCoverage } from './section-coverage.ts';
import { strategyWords } from './strategy-words.ts';

export interface SectionCompleteness {
  section: Section;
  /** Integer 0..100; 0 only when the section is empty. */
  coverage: number;
  missingFields: string[];
  strategy: FillStrategy;
  variant: string;
  /** Explanation for the owner. */
  reason: string;
}

/** Coverage, strategy, variant and reason of all seven sections. Deterministic. */
export function assessCompleteness(graph: GraphSnapshot): SectionCompleteness[] {
  return SECTIONS.map((section) => {
    const { share, missing, facts } = sectionCoverage[section](graph);
    const coverage = percent(share);
    const strategy = fillStrategy(coverage);
    return {
      section,
      coverage,
      missingFields: missing,
      strategy,
      variant: contentVariant(section, strategy, graph),
      reason: `${coverage}% complete: ${facts}; ${strategyWords(section, strategy, graph)}.`,
    };
  });
}

/** Rounds down, so that rounding never reaches a threshold, but never to 0 unless the section is empty. */
function percent(share: number): number {
  // Compensates for floating-point error in sums of tenths.
  const whole = Math.floor(share * 100 + 1e-9);
  return share > 0 ? Math.max(1, whole) : 0;
}
