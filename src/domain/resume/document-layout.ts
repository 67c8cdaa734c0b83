import type { HiddenText } from './hidden-text.ts';
import type { Span } from './parsed-resume.ts';

/** The kind of document, determined by its content. */
export type DocumentKind =
  | 'resume_pdf'
  | 'resume_docx'
  | 'resume_text'
  | 'resume_image'
  | 'linkedin'
  | 'json_resume'
  | 'europass';

/** A part of a line that is set apart from its neighbors (a date at the right margin) or looks different (a bold title). */
export interface LineSegment extends Span {
  /** Left edge and width in points, or in characters if the source has no geometry. */
  x: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Preceded by a wide gap; false for the first segment of a line and for a mere change of font. */
  apart: boolean;
}

/** One line of the document. `text.slice(start, end)` is its text without bullet glyphs. */
export interface LayoutLine extends Span {
  /** Starts at 1; always 1 if the source has no pages. */
  page: number;
  /** Column or box, numbered across the document in reading order. */
  block: number;
  x: number;
  /** Distance of the baseline from the top of the page. */
  y: number;
  width: number;
  /** Largest font size in the line. */
  size: number;
  bold: boolean;
  segments: LineSegment[];
  /** Starts with a bullet glyph or is a list item. */
  bullet: boolean;
  /** Heading level given by the source (1 is the highest), or null. */
  headingLevel: number | null;
  /** Running header, footer or page number, which is not part of the content. */
  furniture: boolean;
  /** Preceded by a blank line or a clearly larger gap. */
  spaceAbove: boolean;
}

/** A link; `span` is its anchor text, null when unknown. */
export interface DocumentLink {
  url: string;
  span: Span | null;
}

/** A document as text with layout. `text` is in reading order; all spans refer to it. */
export interface DocumentText {
  kind: DocumentKind;
  text: string;
  layout: LayoutLine[];
  links: DocumentLink[];
  /** Words recognized in an image with low confidence; absent if there was no text recognition. */
  doubts?: Span[];
  /** What the file contains that a reader does not see. It is not in the text. */
  hidden?: HiddenText[];
}
