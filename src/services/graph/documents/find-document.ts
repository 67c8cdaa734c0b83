import { validate } from 'uuid';
import type { Document } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { DocumentRefused } from './document-refused.ts';

/** What an edit of documents is given. */
export interface DocumentEdit {
  userId: string;
  tenantId: string;
  documentId: string;
  /** The graph's version that the edit was made on; null when it does not matter. */
  expectedVersion?: number | null | undefined;
}

/** @throws DocumentRefused when the user has no such document */
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
