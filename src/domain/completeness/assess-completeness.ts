import { contentVariant } from './content-variant.ts';
import { fillStrategy, strategyWords, type FillStrategy } from './fill-strategy.ts';
import { SECTIONS, type GraphSnapshot, type Section } from './graph-snapshot.ts';
import { sectionCoverage } from './section-coverage.ts';

export interface SectionCompleteness {
  section: Section;
  /** 0..100, whole; 0 only when there is nothing. */
  coverage: number;
  missingFields: string[];
  strategy: FillStrategy;
  variant: string;
  /** Why, in words for the owner. */
  reason: string;
}

/** Coverage, strategy and variant of all seven sections, with the reason of each. The same graph gives the same answer. */
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
      reason: `${coverage} of 100: ${facts}; ${strategyWords[strategy]}.`,
    };
  });
}

/** Rounded down, so that no threshold is reached by rounding, but never down to nothing. */
function percent(share: number): number {
  // Sums of tenths fall short of what they stand for by less than this.
  const whole = Math.floor(share * 100 + 1e-9);
  return share > 0 ? Math.max(1, whole) : 0;
}
