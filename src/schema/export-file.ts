import { builder } from './builder.ts';
import { ExportFormatRef } from './enums.ts';
import type { ExportFormat } from '../domain/export/export-format.ts';

export interface ExportFile {
  assetId: string;
  format: ExportFormat;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  checksum: string;
  details: unknown;
}

/** Where it can be fetched is decided by whoever knows the server's address. */
export const ExportFileRef = builder.objectRef<ExportFile>('ExportFile').implement({
  description: 'A file that an export has made.',
  fields: (t) => ({
    format: t.expose('format', { type: ExportFormatRef, description: 'What it is.' }),
    fileName: t.exposeString('fileName', { description: 'The name that it is saved under.' }),
    mediaType: t.exposeString('mediaType', { description: 'Such as application/pdf.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the bytes, hexadecimal.' }),
    details: t.expose('details', {
      type: 'JSON',
      description:
        'What there is to say of it, such as its pages; `leftOut` counts what is not in it because it has not been accepted.',
    }),
  }),
});
