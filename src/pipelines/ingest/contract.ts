import { z } from 'zod';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import type { ReadingLimits } from '../../services/reading/reading-limits.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({ documentId: z.uuid() });

export type IngestInput = z.infer<typeof input>;

/** Reads a document into the career graph. */
export const ingestContract = defineContract({
  kind: 'ingest',
  input,
  steps: [
    { id: 'check', title: 'Check the file' },
    { id: 'extract', title: 'Read the text' },
    { id: 'structure', title: 'Find roles, achievements and skills' },
    { id: 'reconcile', title: 'Merge into the career graph' },
    { id: 'completeness', title: 'Check completeness' },
  ],
});

export type IngestStep = (typeof ingestContract.steps)[number]['id'];

/** External services that ingest uses. */
export interface IngestServices {
  storage: FileStore;
  /** Null without a key: then the local parser structures the text. */
  openai: OpenAiClient | null;
  /** Limits for reading that differ from the usual ones. */
  reading?: Partial<ReadingLimits>;
}
