import { z } from 'zod';
import type { FileStore } from '../../services/storage/file-store.ts';
import { EXPORT_FORMATS } from '../../domain/export/export-format.ts';
import { PAPERS, PDF_TEMPLATES } from '../../domain/export/pdf-template.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  format: z.enum(EXPORT_FORMATS),
  /** Rewrites that may be shown, or the person's own words throughout. */
  wording: z.enum(['polished', 'original']).default('polished'),
  /** Design of the PDF. */
  template: z.enum(PDF_TEMPLATES).default('ledger'),
  paper: z.enum(PAPERS).default('a4'),
  /** Whose account an archive is of, which a worker cannot look up: it sees no names and addresses of users. */
  account: z.object({ email: z.string(), name: z.string(), createdAt: z.string() }).nullable().default(null),
});

export type ExportInput = z.infer<typeof input>;

/** The graph as a file to take away. */
export const exportContract = defineContract({
  kind: 'export',
  input,
  steps: [
    { id: 'write', title: 'Write the file' },
    { id: 'keep', title: 'Keep it for download' },
  ],
});

export type ExportStep = (typeof exportContract.steps)[number]['id'];

export interface ExportServices {
  storage: FileStore;
}
