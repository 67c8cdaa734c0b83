import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ingestContract, type IngestStep } from '../../../src/pipelines/ingest/contract.ts';
import { ingestPipeline } from '../../../src/pipelines/ingest/pipeline.ts';
import type { PipelineRun } from '../../../src/pipelines/kit/pipeline-run.ts';
import { openIngestHarness, type IngestHarness } from './ingest-harness.ts';
import { samplePdf } from './sample-resume.ts';

let at: IngestHarness;
let pdf: Uint8Array;
beforeAll(async () => {
  at = await openIngestHarness();
  pdf = await samplePdf();
});
afterAll(() => at?.close());

/** The pipeline in a worker that freezes in one step, before or after its work, until released. */
function freezing(step: IngestStep, moment: 'before' | 'after') {
  let letGo = () => {};
  let freeze = () => {};
  const frozen = new Promise<void>((resolve) => (freeze = resolve));
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const pause = async (id: string, now: string) => {
    if (id !== step || now !== moment) return;
    freeze();
    await released;
  };
  const pipeline: typeof ingestPipeline = {
    ...ingestPipeline,
    run(input, run, services) {
      const frozenStep: PipelineRun<IngestStep>['step'] = (id: IngestStep, work: never) =>
        run.step(id, async (context) => {
          await pause(id, 'before');
          const result = await (work as (context: unknown) => Promise<string>)(context);
          await pause(id, 'after');
          return result;
        });
      return ingestPipeline.run(input, { ...run, step: frozenStep }, services);
    },
  };
  return { pipeline, frozen, letGo };
}

const moments = ingestContract.steps.flatMap(({ id }) => [[id, 'before'] as const, [id, 'after'] as const]);

test.each(moments)(
  'a worker that freezes in %s, %s its work, is replaced and then can do no harm',
  async (step, moment) => {
    const [ada, eve] = [await at.user(), await at.user()];
    const undisturbed = await at.ingest(eve, await at.document(eve, pdf));
    const { pipeline, frozen, letGo } = freezing(step, moment);
    const documentId = await at.document(ada, pdf);
    let runId = '';
    const first = at.ingest(ada, documentId, { pipeline, onStart: (id) => (runId = id) });
    await frozen;
    const run = await at.ingest(ada, documentId, { runId });
    letGo();
    await first;
    expect(run).toMatchObject({ status: 'succeeded', attempt: 2 });
    expect(await at.counts(ada)).toEqual(await at.counts(eve));
    const changes = (of: { output: unknown }) => JSON.stringify(of.output).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    expect(changes(run)).toBe(changes(undisturbed));
    const events = await at.cluster.sql<{ seq: number; kind: string }>(
      'select seq, kind from run_events where run_id = $1 order by seq',
      [runId],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(events.filter(({ kind }) => kind === 'step_done')).toHaveLength(ingestContract.steps.length);
    expect(events.at(-1)?.kind).toBe('succeeded');
  },
);
