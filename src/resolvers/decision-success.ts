import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { PipelineRunRef } from '../schema/pipeline-run.ts';

export interface Decided {
  graph: CareerGraph;
  /** What {@link readDocumentAgain} has started. */
  runId: string | null;
}

/** Success type of a mutation that makes or undoes a decision about a review item, with the descriptions of its fields. */
export function decisionSuccess<Shape extends Decided>(
  name: string,
  { description, careerGraph, run }: { description: string; careerGraph: string; run: string },
) {
  return builder.objectRef<Shape>(name).implement({
    description,
    fields: (t) => ({
      careerGraph: t.field({ type: CareerGraphRef, description: careerGraph, resolve: ({ graph }) => graph }),
      run: t.prismaField({
        type: PipelineRunRef,
        nullable: true,
        description: run,
        resolve: (query, { runId }, _args, { db }) =>
          runId === null ? null : db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
      }),
    }),
  });
}
