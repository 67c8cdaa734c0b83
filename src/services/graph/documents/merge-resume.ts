import { leftOutOf } from '../../../domain/reconcile/left-out.ts';
import { dateDocument } from '../../../domain/resume/date-document.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { DocumentRefused } from './document-refused.ts';
import { editGraph } from '../edit-graph.ts';
import { changeDocuments } from './change-documents.ts';
import type { DocumentReport } from '../../../domain/reconcile/document-report.ts';
import { storeDocumentChange } from './document-changes.ts';

export interface MergeInput {
  userId: string;
  tenantId: string;
  documentId: string;
  /** What evidence points into; stored with the document. */
  text: string;
  /** Null for documents without pages. */
  pageCount: number | null;
  /** When the file itself says that it was last changed; ISO 8601, null when it does not say. */
  modifiedAt: string | null;
  parsed: ParsedResume;
}

/**
 * Merges what was read from a document into the owner's graph, with the document's text, in the caller's transaction (read
 * committed). Doing it again changes nothing, not even the graph's version.
 *
 * @throws DocumentRefused
 */
export function mergeResume(db: Db, input: MergeInput): Promise<{ report: DocumentReport }> {
  return editGraph(db, { userId: input.userId, touches: ['documents'] }, () => merge(db, input));
}

async function merge(
  db: Db,
  { userId, tenantId, documentId, text, pageCount, modifiedAt, parsed }: MergeInput,
): Promise<{ report: DocumentReport }> {
  const { createdAt, status, fileName } = await db.document.findFirstOrThrow({ where: { id: documentId, userId } });
  if (status === 'removed')
    throw new DocumentRefused(
      'state',
      `${fileName} was removed while it was being read. Restore it, or upload it again.`,
    );
  const { datedAt, datedBy } = dateDocument({ modifiedAt, text, parsed, uploadedAt: createdAt });
  await db.document.update({
    where: { id: documentId },
    data: { text, pageCount, language: parsed.language, datedAt, datedBy },
  });
  const reading = parsed as unknown as Prisma.InputJsonObject;
  await db.documentReading.upsert({
    where: { documentId },
    create: { documentId, userId, reading },
    update: { reading, readAt: new Date() },
  });
  const statuses = [{ id: documentId, from: status, to: 'merged' as const }];
  const { report: changes, journal } = await changeDocuments(db, { userId, tenantId, documentId, statuses });
  const report = { ...changes, ...leftOutOf(parsed) };
  await storeDocumentChange(db, { userId, documentId, kind: 'merge', report, journal });
  return { report };
}
