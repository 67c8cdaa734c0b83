import { builder } from '../../schema/builder.ts';
import { ExportFileRef, type ExportFile } from '../../schema/export-file.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { DOWNLOAD_SECONDS, downloadUrl } from '../../services/downloads/download-signature.ts';

// As a map of one, because the validation plugin's types do not know a field that stands alone.
builder.prismaObjectFields(PipelineRunRef, (t) => ({
  exportFile: t.field({
    type: ExportFileRef,
    nullable: true,
    select: { kind: true, status: true, output: true },
    description: 'What an export has made; null for other runs and until it has succeeded.',
    resolve: ({ kind, status, output }) =>
      // Written by the export pipeline alone, always in this shape.
      kind === 'export' && status === 'succeeded' ? (output as unknown as ExportFile) : null,
  }),
}));

builder.objectField(ExportFileRef, 'url', (t) =>
  t.string({
    nullable: true,
    description:
      'Where to GET it, good for an hour without signing in; null when it has been cleared away, as the oldest are. Ask again for a new one.',
    complexity: 5,
    resolve: async ({ assetId }, _args, { db, viewer, uploads }) => {
      const asset = await db.asset.findFirst({ where: { id: assetId }, select: { id: true, userId: true } });
      if (!asset || viewer === null) return null;
      const expires = Math.floor(Date.now() / 1000) + DOWNLOAD_SECONDS;
      return downloadUrl(uploads(), { assetId, userId: asset.userId, expires });
    },
  }),
);
