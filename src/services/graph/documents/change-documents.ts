import { v7 as newId } from 'uuid';
import type { ChangeReport } from '../../../domain/reconcile/change-report.ts';
import { planChanges } from '../../../domain/reconcile/plan-changes.ts';
import { replay } from '../../../domain/reconcile/replay.ts';
import type { StoredGraph } from '../../../domain/reconcile/stored-graph.ts';
import { reportChanges } from '../../../domain/reconcile/report-changes.ts';
import type { DocumentStatus } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { applyGraphPlan } from '../apply-graph-plan.ts';
import { ensureCompanies } from '../ensure-companies.ts';
import { readStoredGraph } from '../read-stored-graph.ts';
import { withAliases } from './company-aliases.ts';
import { journalOf, readFactRows, revertJournal, type JournalEntry } from './journal.ts';
import { nameCompanies, namesIn } from './name-companies.ts';
import { readCompanyNames } from './read-company-names.ts';
import { readReadings } from './read-readings.ts';

export interface StatusChange {
  id: string;
  from: DocumentStatus;
  to: DocumentStatus;
}

/** What undoing a change needs. */
export interface DocumentJournal {
  rows: JournalEntry[];
  documents: StatusChange[];
}

export interface DocumentsChange {
  userId: string;
  tenantId: string;
  /** The changed document. */
  documentId: string;
  statuses: StatusChange[];
  /** Earlier changes that this one undoes, newest first. */
  reverted?: DocumentJournal[];
  /** Documents to forget entirely, including the owner's edits to what they said. */
  forgotten?: string[];
}

export interface DocumentsChanged {
  report: ChangeReport;
  journal: DocumentJournal;
  before: StoredGraph;
  after: StoredGraph;
  companyName: (id: string) => string | null;
}

/**
 * Adds documents to the career graph or removes them: rebuilds it from the documents with status `merged` and the
 * owner's edits, and writes only what differs. Call it within {@link editGraph}.
 */
export async function changeDocuments(
  db: Db,
  { userId, tenantId, documentId, statuses, reverted = [], forgotten = [] }: DocumentsChange,
): Promise<DocumentsChanged> {
  const facts = await readFactRows(db, userId);
  const before = await readStoredGraph(db, userId);
  for (const { id, to } of statuses) await db.document.update({ where: { id }, data: { status: to } });
  for (const { rows } of reverted) await revertJournal(db, userId, rows);
  const stored = reverted.length === 0 ? before : await readStoredGraph(db, userId);
  const { readings, unread } = await readReadings(db, userId);
  const names = namesIn(readings);
  const companyIdOf = await withAliases(db, userId, { names, companyIdOf: await ensureCompanies(db, tenantId, names) });
  await nameCompanies(db, { userId, readings, companyIdOf });
  const { graph: after, mentions } = replay({ stored, readings, forgotten, unread, companyIdOf, newId: () => newId() });
  const rewound = new Set(reverted.flatMap(({ rows }) => rows.map(({ id }) => id)));
  await applyGraphPlan(db, userId, planChanges(stored, after, { rewound }));
  const companyName = await readCompanyNames(db, [before, after]);
  return {
    report: reportChanges(before, after, { mentions: mentions.get(documentId) ?? [], companyName }),
    journal: {
      rows: journalOf(facts, await readFactRows(db, userId)),
      documents: statuses.filter(({ from, to }) => from !== to),
    },
    before,
    after,
    companyName,
  };
}
