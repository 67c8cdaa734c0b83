import { z } from 'zod';
import type { FileStore } from '../../services/storage/file-store.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  /** The uploaded archive. */
  uploadId: z.uuid(),
});

export type ImportInput = z.infer<typeof input>;

/** Brings the archive of an account back, into an empty account. */
export const importContract = defineContract({
  kind: 'import',
  input,
  steps: [
    { id: 'import', title: 'Bring the archive back' },
    { id: 'clear', title: 'Delete the uploaded file' },
  ],
});

export type ImportStep = (typeof importContract.steps)[number]['id'];

export interface ImportServices {
  storage: FileStore;
}
