import type { ChangeReport } from './change-report.ts';
import type { LeftOut } from './left-out.ts';

/** What merging, removing or restoring a document did, for the owner. */
export type DocumentReport = ChangeReport &
  LeftOut & {
    /** Why the document may be someone else's; null if there is no doubt. */
    doubt: string | null;
    /** What the owner is asked about a section; null if nothing. Missing in older reports. */
    question?: string | null;
    /** Texts in the file that a reader does not see. Missing in older reports. */
    hidden?: string[];
    /** The merge removed the sample. */
    removedSample: boolean;
  };

/** Report fields of changes that merge nothing. */
export const NOTHING_MERGED = {
  unplaced: [],
  dropped: [],
  doubt: null,
  question: null,
  hidden: [],
  removedSample: false,
};

/** The report of a change that changed nothing. */
export const NO_CHANGE: ChangeReport = { added: [], updated: [], unchanged: 0, kept: [], removed: [] };

/** The stored form of a document change. */
export interface DocumentChanges {
  id: string;
  documentId: string;
  kind: 'merge' | 'undo' | 'removal' | 'restoration';
  at: Date;
  /** Null unless it was undone. */
  undoneAt: Date | null;
  report: DocumentReport;
}
