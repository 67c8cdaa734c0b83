import { validate } from 'uuid';
import type { Document } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { DocumentRefused } from './document-refused.ts';

/** Arguments of every change to documents. */
export interface DocumentEdit {
  userId: string;
  tenantId: string;
  documentId: string;
  /** Version of the career graph that the edit is based on; null for any version. */
  expectedVersion?: number | null | undefined;
}

/** @throws DocumentRefused if the user has no such document */
export async function findDocument(
  db: Db,
  { userId, documentId }: Pick<DocumentEdit, 'userId' | 'documentId'>,
): Promise<Document> {
  const document = validate(documentId) ? await db.document.findFirst({ where: { id: documentId, userId } }) : null;
  if (!document)
    throw new DocumentRefused(
      'missing',
      `You have no document with the ID ${documentId}. Check the ID, or reload: it may have been removed.`,
    );
  return document;
}
