import { createHash } from 'node:crypto';
import { FileMissing } from '../../services/storage/file-store.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { IngestServices, IngestStep } from './contract.ts';

/** A document that is there, whole, and the run's owner's. */
export type CheckedDocument = {
  documentId: string;
  fileName: string;
  storageKey: string;
};

/** Finds the document among the owner's, for others' are not there, and makes sure that its bytes are what came in. */
export async function checkDocument(
  documentId: string,
  run: PipelineRun<IngestStep>,
  { storage }: IngestServices,
): Promise<CheckedDocument> {
  const document = await run.transaction((db) =>
    db.document.findFirst({ where: { id: documentId, userId: run.userId } }),
  );
  if (!document) {
    throw new PermanentFailure(
      'document_not_found',
      `There is no document ${documentId} among yours. Upload the file and start again with its document.`,
    );
  }
  const { fileName, storageKey, checksum } = document;
  const bytes = await storage.get(storageKey).catch((error: unknown) => {
    if (!(error instanceof FileMissing)) throw error;
    throw new PermanentFailure('file_missing', `The file of ${fileName} is gone. Upload it again.`, { cause: error });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== checksum) {
    await storage.delete(storageKey);
    throw new PermanentFailure('file_damaged', `The stored file of ${fileName} is damaged. Upload it again.`);
  }
  return { documentId, fileName, storageKey };
}
