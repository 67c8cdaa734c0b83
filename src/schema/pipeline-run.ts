import { builder } from './builder.ts';
import { PipelineKindRef, RunEventKindRef, RunStatusRef, StepStatusRef } from './enums.ts';
import type { RunError } from '../jobs/finish-run.ts';
import type { RunEventRow } from '../jobs/run-event-row.ts';

const RunErrorRef = builder.objectRef<RunError>('RunError').implement({
  description: 'Why a run failed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for programs.' }),
    message: t.exposeString('message', { description: 'For the owner: which thing, what was wrong, what to do.' }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether trying the same again can help.' }),
  }),
});

interface RunCost {
  inputTokens: number;
  outputTokens: number;
  usd: number;
}

const RunCostRef = builder.objectRef<RunCost>('RunCost').implement({
  description: 'What the model calls of a run have cost.',
  fields: (t) => ({
    inputTokens: t.exposeInt('inputTokens', { description: 'Tokens sent.' }),
    outputTokens: t.exposeInt('outputTokens', { description: 'Tokens received.' }),
    usd: t.exposeFloat('usd', { description: 'US dollars.' }),
  }),
});

builder.prismaObject('RunStep', {
  name: 'PipelineStep',
  description: 'One step of a run.',
  fields: (t) => ({
    step: t.exposeString('step', { description: 'Stable name of the step.' }),
    status: t.expose('status', { type: StepStatusRef, description: 'Where the step stands.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'In words for the owner; null when there is nothing to say.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'Null until it has begun.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'Null until it has ended.' }),
  }),
});

export const PipelineRunRef = builder.prismaObject('PipelineRun', {
  description: 'One execution of a pipeline.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: PipelineKindRef, description: 'Which pipeline.' }),
    status: t.expose('status', { type: RunStatusRef, description: 'Where it stands.' }),
    progress: t.exposeFloat('progress', { description: '0..1 over the whole run.' }),
    steps: t.relation('steps', { query: { orderBy: { position: 'asc' } }, description: 'Its steps, in order.' }),
    attempt: t.exposeInt('attempt', { description: 'How often a worker has taken it up.' }),
    input: t.expose('input', { type: 'JSON', description: 'What it was started with.' }),
    output: t.expose('output', {
      type: 'JSON',
      nullable: true,
      description: 'What it has made; null until it has succeeded.',
    }),
    error: t.field({
      type: RunErrorRef,
      nullable: true,
      select: { error: true },
      description: 'What went wrong; null unless it failed.',
      resolve: (run) => run.error as RunError | null,
    }),
    cost: t.field({
      type: RunCostRef,
      select: { inputTokens: true, outputTokens: true, costMicros: true },
      description: 'What its model calls have cost.',
      resolve: (run) => ({
        inputTokens: run.inputTokens,
        outputTokens: run.outputTokens,
        usd: Number(run.costMicros) / 1_000_000,
      }),
    }),
    parent: t.relation('parent', { nullable: true, description: 'The run that started it; null when the user did.' }),
    next: t.relation('next', { description: 'The runs that it has started.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'Null while it waits.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'Null until it has ended.' }),
  }),
});

export const PipelineRunEventRef = builder.objectRef<RunEventRow>('PipelineRunEvent').implement({
  description: 'Something that happened in a run.',
  fields: (t) => ({
    run: t.prismaField({
      type: 'PipelineRun',
      description: 'The run as it stands when the event is delivered.',
      resolve: (query, event, _arguments, context) =>
        context.db.pipelineRun.findFirstOrThrow({ ...query, where: { id: event.runId } }),
    }),
    seq: t.exposeInt('seq', { description: '1, 2, 3, ... of the run, without holes.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    kind: t.expose('kind', { type: RunEventKindRef, description: 'What happened.' }),
    step: t.exposeString('step', { nullable: true, description: 'In which step; null for the run as a whole.' }),
    progress: t.exposeFloat('progress', { description: '0..1 over the whole run; never goes back within an attempt.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'In words for the owner; null when there is nothing to say.',
    }),
  }),
});
