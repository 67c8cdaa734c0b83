/** The content of a page, before a writer formats it. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  url?: string;
}

/** A line, with text at its right edge. */
export interface HeadLine {
  left: Run[];
  right: Run[];
}

export type Block =
  | { kind: 'line'; line: HeadLine }
  | { kind: 'bullet'; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  /** Items side by side, each in its own box. */
  | { kind: 'tags'; names: string[] }
  /** Names, each with a word at the opposite edge. */
  | { kind: 'pairs'; pairs: { name: string; value: string }[] };

export interface EntryBlock {
  /** The content of the left rail: the dates. */
  rail: string | null;
  head: HeadLine[];
  body: Block[];
}

export interface SectionBlock {
  kind:
    | 'summary'
    | 'experience'
    | 'education'
    | 'skills'
    | 'languages'
    | 'certifications'
    | 'interests'
    | 'contact'
    | 'other';
  heading: string;
  entries: EntryBlock[];
  /** Content without entries. */
  blocks: Block[];
}

export interface ResumeDocument {
  language: string;
  name: string;
  headline: string | null;
  /** Contact lines below the name; empty if a section has them. */
  contact: Run[][];
  sections: SectionBlock[];
}
