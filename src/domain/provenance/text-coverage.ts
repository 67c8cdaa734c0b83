/** Letters and digits of a document's text. */
export interface Counted {
  letters: number;
  /** Of headings, labels and page numbers. */
  furniture: number;
  /** Of values, and of loose text that the owner has placed or ignored. */
  settled: number;
}

/** Share of a document's text that the career graph or the owner has dealt with, 0..1. */
export function textCoverage({ letters, furniture, settled }: Counted): number {
  const counted = letters - furniture;
  return counted === 0 ? 1 : Math.min(1, settled / counted);
}

/** Less than one letter of any document; 1 - 0.99 is a little more than 0.01. */
const TOLERANCE = 1e-9;

/** The rest in percent. A single missing letter counts as one percent. */
export const missingPercent = (coverage: number): number => Math.max(0, Math.ceil((1 - coverage) * 100 - TOLERANCE));
