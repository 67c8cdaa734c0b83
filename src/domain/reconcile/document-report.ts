import type { ChangeReport } from './change-report.ts';
import type { LeftOut } from './left-out.ts';

/** What a change of documents did, for the owner. */
export type DocumentReport = ChangeReport & LeftOut;

/** A change of documents as it is stored. */
export interface DocumentChanges {
  id: string;
  documentId: string;
  kind: 'merge' | 'undo' | 'removal' | 'restoration';
  at: Date;
  /** Null while it stands. */
  undoneAt: Date | null;
  report: DocumentReport;
}
