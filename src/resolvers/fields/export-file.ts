import { builder } from '../../schema/builder.ts';
import { ExportFileRef, type ExportFile } from '../../schema/export-file.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { DOWNLOAD_SECONDS, downloadUrl } from '../../services/downloads/download-signature.ts';

// A map with one field, because the validation plugin has no types for prismaObjectField.
builder.prismaObjectFields(PipelineRunRef, (t) => ({
  exportFile: t.field({
    type: ExportFileRef,
    nullable: true,
    select: { kind: true, status: true, output: true },
    description: 'The exported file; null for other kinds of runs, or until the export has succeeded.',
    resolve: ({ kind, status, output }) =>
      // Written by the export pipeline alone, always in this shape.
      kind === 'export' && status === 'succeeded' ? (output as unknown as ExportFile) : null,
  }),
}));

builder.objectField(ExportFileRef, 'url', (t) =>
  t.string({
    nullable: true,
    description:
      'Download URL, valid for an hour without signing in. Query the field again for a new one. Null if the file has been deleted, which happens to the oldest exports.',
    complexity: 5,
    extensions: { inTransaction: true },
    resolve: async ({ assetId }, _args, { db, viewer, uploads }) => {
      const asset = await db.asset.findFirst({ where: { id: assetId }, select: { id: true, userId: true } });
      if (!asset || viewer === null) return null;
      const expires = Math.floor(Date.now() / 1000) + DOWNLOAD_SECONDS;
      return downloadUrl(uploads(), { assetId, userId: asset.userId, expires });
    },
  }),
);
