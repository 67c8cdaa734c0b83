import type { Span } from './parsed-resume.ts';

/** What a document is, told by its content. */
export type DocumentKind =
  | 'resume_pdf'
  | 'resume_docx'
  | 'resume_text'
  | 'resume_image'
  | 'linkedin'
  | 'json_resume'
  | 'europass';

/** A piece of a line that stands apart from its neighbours (a date at the right margin) or looks different (a bold title). */
export interface LineSegment extends Span {
  /** Left edge and width in points; characters where the source has no geometry. */
  x: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** A wide gap lies before it; false for the first of a line and for a mere change of font. */
  apart: boolean;
}

/** One line of the document. `text.slice(start, end)` is what it says, without bullet glyphs. */
export interface LayoutLine extends Span {
  /** From 1; 1 throughout where the source has no pages. */
  page: number;
  /** Column or box of the page, numbered through the document in reading order. */
  block: number;
  x: number;
  /** Distance of the base line from the top of the page. */
  y: number;
  width: number;
  /** Height of the largest type in the line. */
  size: number;
  bold: boolean;
  segments: LineSegment[];
  /** It begins with a bullet glyph, or is an item of a list. */
  bullet: boolean;
  /** Level that the source itself gives it as a heading (1 is the highest), or null. */
  headingLevel: number | null;
  /** Running header, footer or page number: repeated on each page, no part of the content. */
  furniture: boolean;
  /** A blank line or a clearly larger distance lies above it. */
  spaceAbove: boolean;
}

/** A link; `span` is the text that it lies on, null when that text is unknown. */
export interface DocumentLink {
  url: string;
  span: Span | null;
}

/** A document as text with layout. `text` is in reading order; all spans point into it. */
export interface DocumentText {
  kind: DocumentKind;
  text: string;
  layout: LayoutLine[];
  links: DocumentLink[];
  /** Words that were read in a picture, and not surely; absent where nothing was. */
  doubts?: Span[];
}
