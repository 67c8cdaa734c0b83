/** Designs of the PDF. */
export const PDF_TEMPLATES = ['ledger', 'atelier', 'meridian'] as const;

export type PdfTemplate = (typeof PDF_TEMPLATES)[number];

/** Sizes of paper, as Typst names them. */
export const PAPERS = ['a4', 'us-letter'] as const;

export type Paper = (typeof PAPERS)[number];
