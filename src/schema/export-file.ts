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

/** The URL is added by the API, which knows the server's address. */
export const ExportFileRef = builder.objectRef<ExportFile>('ExportFile').implement({
  description: 'A file made by an export.',
  fields: (t) => ({
    format: t.expose('format', { type: ExportFormatRef, description: 'Format of the file.' }),
    fileName: t.exposeString('fileName', { description: 'Suggested file name.' }),
    mediaType: t.exposeString('mediaType', { description: 'Media type, such as `application/pdf`.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, in hex.' }),
    details: t.expose('details', {
      type: 'JSON',
      description:
        'Details that depend on the format, such as the number of pages. `leftOut` counts the statements left out because they have not been accepted.',
    }),
  }),
});
