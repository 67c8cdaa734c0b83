/** Placement of the sections on the page. */
export type Frame =
  | 'single'
  | 'sidebar-left'
  | 'sidebar-right'
  | 'halves'
  | 'date-rail'
  | 'label-rail'
  | 'table'
  | 'timeline'
  | 'form';

/**
 * The head lines of a role: `{t}` title, `{c}` employer, `{p}` place, `{d}` dates; an uppercase letter is bold, `{/t}`
 * italic; `>` moves what follows to the right edge.
 */
export type HeadPattern = string;

/** The formatting of one resume. */
export interface Style {
  frame: Frame;
  heads: HeadPattern[];
  schools: HeadPattern[];
  heading:
    | 'size'
    | 'caps-rule'
    | 'spaced'
    | 'bold'
    | 'band'
    | 'icon'
    | 'plain-caps'
    | 'centered'
    | 'small-caps'
    | 'ruled';
  bullets: 'list' | '•' | '–' | '-' | '▪' | '►' | '✓' | '◦' | 'none' | 'prose';
  dates: 'long' | 'short' | 'slashes' | 'dots' | 'iso' | 'years' | 'east' | 'east-dots' | 'east-slashes';
  studyDates: 'same' | 'years' | 'end-year';
  between: string;
  skills: 'commas' | 'groups' | 'bullets' | 'tags' | 'lines' | 'levels' | 'bars';
  spoken: 'commas' | 'lines' | 'pairs' | 'brackets';
  contact: 'line' | 'two-lines' | 'stack' | 'section' | 'labeled';
  contactMark: string;
  /** Sections in the narrow column. */
  aside: string[];
  order: string[];
  /** Groups roles of one employer under its name. */
  grouped: boolean;
  showPlace: boolean;
  showHeadline: boolean;
  font: string;
  /** In points. */
  size: number;
  color: string;
  capsName: boolean;
  centeredName: boolean;
  footer: boolean;
  paper: 'A4' | 'Letter';
  /** Size of bold names in heads, relative to the text. */
  titleScale?: number;
}
