import { builder } from '../../schema/builder.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { isUuid } from '../is-uuid.ts';

builder.queryField('pipelineRun', (t) =>
  t.prismaField({
    type: PipelineRunRef,
    nullable: true,
    authScopes: { signedIn: true },
    description: 'A run of the signed-in user; null if there is none with this ID.',
    args: { id: t.arg.id({ required: true, description: 'ID of the run.' }) },
    resolve: (query, _root, { id }, { db }) =>
      isUuid(id) ? db.pipelineRun.findFirst({ ...query, where: { id } }) : null,
  }),
);
