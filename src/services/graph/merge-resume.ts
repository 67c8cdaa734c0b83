import type { ChangeReport } from '../../domain/reconcile/change-report.ts';
import { reportChanges } from '../../domain/reconcile/report-changes.ts';
import { dateDocument } from '../../domain/resume/date-document.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';
import { editGraph } from './edit-graph.ts';
import { readCompanyNames } from './read-company-names.ts';
import { remergeDocuments } from './remerge-documents.ts';

export interface MergeInput {
  userId: string;
  tenantId: string;
  documentId: string;
  /** What evidence points into; stored with the document. */
  text: string;
  /** Null for documents without pages. */
  pageCount: number | null;
  /** When the file itself says that it was made or changed; ISO 8601, null when it does not say. */
  modifiedAt: string | null;
  parsed: ParsedResume;
}

/**
 * Merges what was read from a document into the owner's graph, with the document's text, in the caller's transaction (read
 * committed). Doing it again changes nothing, not even the graph's version.
 */
export function mergeResume(db: Db, input: MergeInput): Promise<{ report: ChangeReport }> {
  return editGraph(db, { userId: input.userId, touches: ['documents'] }, () => merge(db, input));
}

async function merge(
  db: Db,
  { userId, tenantId, documentId, text, pageCount, modifiedAt, parsed }: MergeInput,
): Promise<{ report: ChangeReport }> {
  const { createdAt } = await db.document.findFirstOrThrow({ where: { id: documentId, userId } });
  const { datedAt, datedBy } = dateDocument({ modifiedAt, text, parsed, uploadedAt: createdAt });
  await db.document.update({
    where: { id: documentId },
    data: { text, pageCount, language: parsed.language, datedAt, datedBy, status: 'merged' },
  });
  const reading = parsed as unknown as Prisma.InputJsonObject;
  await db.documentReading.upsert({
    where: { documentId },
    create: { documentId, userId, reading },
    update: { reading, readAt: new Date() },
  });
  const { before, after, told } = await remergeDocuments(db, { userId, tenantId });
  const companyName = await readCompanyNames(db, [before, after]);
  return { report: reportChanges(before, after, { told: told.get(documentId) ?? [], companyName }) };
}
