/** Where the sections stand on the page. */
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

/** The lines that name a role: `{t}` title, `{c}` employer, `{p}` place, `{d}` time; a capital is bold, `{/t}` italic; `>` sets what follows at the right edge. */
export type HeadPattern = string;

/** How one resume is set. */
export interface Style {
  frame: Frame;
  heads: HeadPattern[];
  schools: HeadPattern[];
  heading: 'size' | 'caps-rule' | 'spaced' | 'bold' | 'band' | 'icon' | 'plain-caps' | 'centred';
  bullets: 'list' | '•' | '–' | '-' | '▪' | '►' | '✓' | '◦' | 'none' | 'prose';
  dates: 'long' | 'short' | 'slashes' | 'dots' | 'iso' | 'years' | 'east' | 'east-dots' | 'east-slashes';
  studyDates: 'same' | 'years' | 'end-year';
  between: string;
  skills: 'commas' | 'groups' | 'bullets' | 'tags' | 'lines' | 'levels' | 'bars';
  spoken: 'commas' | 'lines' | 'pairs' | 'brackets';
  contact: 'line' | 'two-lines' | 'stack' | 'section' | 'labelled';
  contactMark: string;
  /** Sections in the narrow column. */
  aside: string[];
  order: string[];
  /** Roles of one employer stand under its name. */
  grouped: boolean;
  showPlace: boolean;
  showHeadline: boolean;
  font: string;
  /** Points. */
  size: number;
  colour: string;
  capsName: boolean;
  centredName: boolean;
  footer: boolean;
  paper: 'A4' | 'Letter';
}
