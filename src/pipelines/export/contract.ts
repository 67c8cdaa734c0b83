import { z } from 'zod';
import type { FileStore } from '../../services/storage/file-store.ts';
import { EXPORT_FORMATS } from '../../domain/export/export-format.ts';
import { PAPERS, PDF_TEMPLATES } from '../../domain/export/pdf-template.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  format: z.enum(EXPORT_FORMATS),
  /** Rewrites that may be shown, or the owner's own words throughout. */
  wording: z.enum(['polished', 'original']).default('polished'),
  /** Design of the PDF. */
  template: z.enum(PDF_TEMPLATES).default('ledger'),
  paper: z.enum(PAPERS).default('a4'),
  /** Show the portrait in a PDF whose design has a place for it. */
  photo: z.boolean().default(false),
  /** Fit a PDF on one page. */
  onePage: z.boolean().default(false),
  /** The account of an archive; a worker can't look it up, because it can't see users' names and addresses. */
  account: z.object({ email: z.string(), name: z.string(), createdAt: z.string() }).nullable().default(null),
});

export type ExportInput = z.infer<typeof input>;

/** Exports the career graph to a file. */
export const exportContract = defineContract({
  kind: 'export',
  input,
  steps: [
    { id: 'write', title: 'Write the file' },
    { id: 'keep', title: 'Save it for download' },
  ],
});

export type ExportStep = (typeof exportContract.steps)[number]['id'];

export interface ExportServices {
  storage: FileStore;
}
