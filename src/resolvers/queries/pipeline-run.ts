import { builder } from '../../schema/builder.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { isOfRunAlone, runsOf } from '../runs.ts';

builder.queryField('pipelineRun', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: PipelineRunRef,
    nullable: true,
    description: 'A run of the signed-in user; null if there is none with this ID.',
    args: { id: t.arg.id({ required: true, description: 'ID of the run.' }) },
    extensions: { withoutTransaction: true },
    async resolve(query, _root, { id }, context) {
      if (!isUuid(id)) return null;
      if (!isOfRunAlone(query)) return context.db.pipelineRun.findFirst({ ...query, where: { id } });
      return (await runsOf(context, query, { id, take: 1 }))[0] ?? null;
    },
  }),
);
