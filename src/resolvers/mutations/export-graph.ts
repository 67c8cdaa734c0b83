import { builder } from '../../schema/builder.ts';
import { ExportFormatRef, ExportTemplateRef, ExportWordingRef, PaperSizeRef } from '../../schema/enums.ts';
import { InvalidInputRef } from '../../schema/refusals.ts';
import type { Db } from '../../services/database/prisma.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ExportOptions = builder.inputType('ExportOptions', {
  description: 'Options of an export.',
  fields: (t) => ({
    wording: t.field({
      type: ExportWordingRef,
      description: 'Wording of statements. Defaults to `POLISHED`.',
    }),
    template: t.field({ type: ExportTemplateRef, description: 'Design of the PDF. Defaults to `LEDGER`.' }),
    paper: t.field({ type: PaperSizeRef, description: 'Paper size of the PDF. Defaults to `A4`.' }),
    photo: t.boolean({
      description:
        'Whether the PDF shows your portrait, in the designs that have a place for it: all but `LEDGER`. Defaults to false.',
    }),
    onePage: t.boolean({
      description:
        'Whether the PDF should fit on one page. No text gets smaller than 9 pt; the ends of long lists are left out if it must be, and `details.cut` lists them. If even that is not enough, nothing is left out and the PDF has more pages. Defaults to false.',
    }),
  }),
});

async function accountOf(db: Db, userId: string) {
  const select = { email: true, name: true, createdAt: true };
  const { createdAt, ...account } = await db.user.findFirstOrThrow({ where: { id: userId }, select });
  return { ...account, createdAt: createdAt.toISOString() };
}

const ExportGraphSuccess = runSuccess(
  'ExportGraphSuccess',
  'The export has been queued. When it has succeeded, `run.exportFile` is the file.',
);

builder.mutationField('exportGraph', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ExportGraphResult', ExportGraphSuccess, [InvalidInputRef]),
    description:
      'Exports the career graph to a file. Leaves out what has not been accepted, except in `ARCHIVE`, which contains everything stored about the account.',
    args: {
      format: t.arg({ type: ExportFormatRef, required: true, description: 'Format of the file.' }),
      options: t.arg({ type: ExportOptions, description: 'Options. If omitted or null, the defaults apply.' }),
    },
    resolve: (_root, { format, options }, context) =>
      runMutation(context, { mutation: 'exportGraph' }, async (db, setSubject) => {
        const given = Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined);
        const account = format === 'archive' ? await accountOf(db, context.viewer.userId) : null;
        const input = { format, account, ...Object.fromEntries(given) };
        const { runId } = await startRunAs(context, db, { kind: 'export', input });
        setSubject(runId);
        return { runId };
      }),
  }),
);
