import type { ObjectRef } from '@pothos/core';
import { builder } from '../schema/builder.ts';
import { PipelineRunRef } from '../schema/pipeline-run.ts';
import type { Refused } from '../schema/refusals.ts';

type Types = typeof builder.$inferSchemaTypes;

/** The result of a mutation: what it is for, or one of the ways in which it can be refused. */
export function resultUnion<Success extends object>(
  name: string,
  success: ObjectRef<Types, Success>,
  refusals: ObjectRef<Types, Refused>[],
) {
  return builder.unionType(name, {
    description: 'Success, or why nothing was done.',
    types: [success, ...refusals],
    resolveType: (value) => ('__typename' in value ? value.__typename : success.name),
  });
}

/** The success of a mutation that is about a run. */
export function runSuccess(name: string, description: string) {
  return builder.objectRef<{ runId: string }>(name).implement({
    description,
    fields: (t) => ({
      run: t.prismaField({
        type: PipelineRunRef,
        description: 'The run, to be watched by the subscription pipelineRun.',
        resolve: (query, { runId }, _args, { db }) =>
          db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
      }),
    }),
  });
}
