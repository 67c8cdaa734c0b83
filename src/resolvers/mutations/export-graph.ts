import { builder } from '../../schema/builder.ts';
import { ExportFormatRef, ExportTemplateRef, ExportWordingRef, PaperSizeRef } from '../../schema/enums.ts';
import { InvalidInputRef } from '../../schema/refusals.ts';
import type { Db } from '../../services/database/prisma.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ExportOptions = builder.inputType('ExportOptions', {
  description: 'How an export is to be; all of it has a sensible default.',
  fields: (t) => ({
    wording: t.field({
      type: ExportWordingRef,
      description: 'Whose words; POLISHED when it is left out.',
    }),
    template: t.field({ type: ExportTemplateRef, description: 'Design of the PDF; LEDGER when it is left out.' }),
    paper: t.field({ type: PaperSizeRef, description: 'Of the PDF; A4 when it is left out.' }),
  }),
});

async function accountOf(db: Db, userId: string) {
  const select = { email: true, name: true, createdAt: true };
  const { createdAt, ...account } = await db.user.findFirstOrThrow({ where: { id: userId }, select });
  return { ...account, createdAt: createdAt.toISOString() };
}

const ExportGraphSuccess = runSuccess(
  'ExportGraphSuccess',
  'The export is queued; `run.exportFile` has the file once it has succeeded.',
);

builder.mutationField('exportGraph', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ExportGraphResult', ExportGraphSuccess, [InvalidInputRef]),
    description:
      'Starts an export of the career graph. Nothing that has not been accepted leaves with it, but for ARCHIVE: that is everything that is kept of the account.',
    args: {
      format: t.arg({ type: ExportFormatRef, required: true, description: 'As what.' }),
      options: t.arg({ type: ExportOptions, description: 'How it is to be.' }),
    },
    resolve: (_root, { format, options }, context) =>
      perform(context, { mutation: 'exportGraph' }, async (db, tell) => {
        const given = Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined);
        const account = format === 'archive' ? await accountOf(db, context.viewer.userId) : null;
        const input = { format, account, ...Object.fromEntries(given) };
        const { runId } = await startRunAs(context, db, { kind: 'export', input });
        tell(runId);
        return { runId };
      }),
  }),
);
