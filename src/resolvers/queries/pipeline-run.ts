import { builder } from '../../schema/builder.ts';
import { isUuid } from '../is-uuid.ts';

builder.queryField('pipelineRun', (t) =>
  t.prismaField({
    type: 'PipelineRun',
    nullable: true,
    authScopes: { signedIn: true },
    description: 'One run of the user; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of the run.' }) },
    resolve: (query, _root, { id }, context) =>
      isUuid(id) ? context.db.pipelineRun.findFirst({ ...query, where: { id } }) : null,
  }),
);
