/** What a page says, before a writer sets it. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  url?: string;
}

/** A line, with what stands at its right edge. */
export interface HeadLine {
  left: Run[];
  right: Run[];
}

export type Block =
  | { kind: 'line'; line: HeadLine }
  | { kind: 'bullet'; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  /** Things side by side, each in a box of its own. */
  | { kind: 'tags'; names: string[] }
  /** Names, each with a word at the other edge. */
  | { kind: 'pairs'; pairs: { name: string; value: string }[] };

export interface EntryBlock {
  /** What stands in the rail at its left: its time. */
  rail: string | null;
  head: HeadLine[];
  body: Block[];
}

export interface SectionBlock {
  kind: 'summary' | 'experience' | 'education' | 'skills' | 'languages' | 'certifications' | 'interests' | 'contact';
  heading: string;
  entries: EntryBlock[];
  /** Content without entries. */
  blocks: Block[];
}

export interface ResumeDocument {
  language: string;
  name: string;
  headline: string | null;
  /** Contact lines under the name; empty where a section has them. */
  contact: Run[][];
  sections: SectionBlock[];
}
