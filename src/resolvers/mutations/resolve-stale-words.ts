import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { parseReviewId, type ReviewSubject } from '../../domain/review/review-queue.ts';
import type { StaleAction } from '../../domain/story/resolve-stale.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import type { Context, Viewer } from '../../schema/context.ts';
import { StaleActionRef } from '../../schema/enums.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { ConflictRef, InvalidInputRef, NotFound, notFound, NotFoundRef } from '../../schema/refusals.ts';
import type { Db } from '../../services/database/prisma.ts';
import { recordReview } from '../../services/graph/review/undo-review.ts';
import { resolveStaleWords } from '../../services/graph/review/resolve-stale-words.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';
import { UNDO_ID } from '../undo-id.ts';

const ResolveStaleWordsInput = builder.inputType('ResolveStaleWordsInput', {
  description: 'A decision about the stale sentences of a review item.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'ID of the item in `reviewQueue`.' }),
    action: t.field({
      type: StaleActionRef,
      required: true,
      description: 'What to do with all stale sentences of the item.',
    }),
  }),
});

const ResolveStaleWordsSuccess = builder
  .objectRef<{ graph: CareerGraph; runId: string | null; undoId: string | null }>('ResolveStaleWordsSuccess')
  .implement({
    description: 'The stale sentences have been resolved, or `run` is resolving them.',
    fields: (t) => ({
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the edit.',
        resolve: ({ graph }) => graph,
      }),
      run: t.prismaField({
        type: PipelineRunRef,
        nullable: true,
        description: 'The run in which a model rewrites the sentences; null if they are already resolved.',
        resolve: (query, { runId }, _args, { db }) =>
          runId === null ? null : db.pipelineRun.findFirst({ ...query, where: { id: runId } }),
      }),
      undoId: t.id(UNDO_ID),
    }),
  });

builder.mutationField('resolveStaleWords', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ResolveStaleWordsResult', ResolveStaleWordsSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Rewrites, keeps or removes the stale sentences of a review item.',
    args: { input: t.arg({ type: ResolveStaleWordsInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input: { id, action, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'resolveStaleWords', subject: id }, async (db) => {
        const subject = parseReviewId(id);
        if (!subject || !isUuid(subject.entityId)) throw notFound('review item', id);
        const edit = { userId: context.viewer.userId, expectedVersion };
        const { result: runId, undoId } = await recordReview(db, { edit, subject }, () =>
          resolve(context, db, subject, action),
        );
        if (runId === undefined)
          throw new NotFound(`The review item ${id} has no stale sentences. Reload the review queue.`);
        return { graph: await loadGraph(context, info), runId, undoId: runId === null ? undoId : null };
      }),
  }),
);

/** @returns the run that resolves it; null if it is resolved already, undefined if there is nothing to resolve */
async function resolve(
  context: Context & { viewer: Viewer },
  db: Db,
  subject: ReviewSubject,
  action: StaleAction,
): Promise<string | null | undefined> {
  const { kind, field } = subject;
  if (action === 'rewrite' && context.hasModel && kind === 'story' && (field === 'opener' || field === 'paragraphs')) {
    const { runId } = await startRunAs(context, db, { kind: 'story', input: { stale: [field] } });
    return runId;
  }
  return (await resolveStaleWords(db, context.viewer.userId, subject, action)) ? null : undefined;
}
