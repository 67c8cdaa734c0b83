/** PDF designs. */
export const PDF_TEMPLATES = ['ledger', 'atelier', 'meridian', 'lectern', 'vignette'] as const;

export type PdfTemplate = (typeof PDF_TEMPLATES)[number];

/** Paper sizes, by their Typst names. */
export const PAPERS = ['a4', 'us-letter'] as const;

export type Paper = (typeof PAPERS)[number];
