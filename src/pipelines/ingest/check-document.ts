import { createHash } from 'node:crypto';
import type { SectionKind } from '../../domain/resume/words/section-names.ts';
import { readKnownHeadings } from '../../services/graph/documents/ask-about-section.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { IngestServices, IngestStep } from './contract.ts';

/** An existing, intact document of the run's owner. */
export type CheckedDocument = {
  documentId: string;
  fileName: string;
  storageKey: string;
  /** What the owner has said about its headings. */
  knownHeadings: { heading: string; kind: SectionKind }[];
};

/** Loads the owner's document and verifies its checksum. */
export async function checkDocument(
  documentId: string,
  run: PipelineRun<IngestStep>,
  { storage }: IngestServices,
): Promise<CheckedDocument> {
  const { document, knownHeadings } = await run.transaction(async (db) => ({
    document: await db.document.findFirst({ where: { id: documentId, userId: run.userId } }),
    knownHeadings: await readKnownHeadings(db, documentId),
  }));
  if (!document) {
    throw new PermanentFailure(
      'document_not_found',
      `You have no document with the ID ${documentId}. Upload the file first.`,
    );
  }
  const { fileName, storageKey, checksum } = document;
  const bytes = await storage.get(storageKey).catch((error: unknown) => {
    if (!(error instanceof FileMissing)) throw error;
    throw new PermanentFailure('file_missing', `The stored file of ${fileName} is missing. Upload it again.`, {
      cause: error,
    });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== checksum) {
    await storage.delete(storageKey);
    throw new PermanentFailure('file_damaged', `The stored file of ${fileName} is damaged. Upload it again.`);
  }
  return { documentId, fileName, storageKey, knownHeadings };
}
