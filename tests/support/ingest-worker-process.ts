/**
 * A worker with the real ingest pipeline in a separate process, to be killed. Its argument is {@link Settings} as JSON. It prints `frozen
 * ID` when a run reaches the middle of its step, and stays there.
 */
import { pino } from 'pino';
import { startWorker } from '../../src/jobs/worker.ts';
import type { IngestStep } from '../../src/pipelines/ingest/contract.ts';
import { ingestPipeline } from '../../src/pipelines/ingest/pipeline.ts';
import type { PipelineRun } from '../../src/pipelines/kit/pipeline-run.ts';
import { openFileStore } from '../../src/services/storage/open-file-store.ts';
import { idlePipelines } from './idle-pipelines.ts';

export interface Settings {
  url: string;
  root: string;
  /** The step in which this document's run freezes: its work is done but not reported. */
  freeze: Record<string, IngestStep>;
}

const { url, root, freeze } = JSON.parse(process.argv[2] ?? '{}') as Settings;

const freezing: typeof ingestPipeline = {
  ...ingestPipeline,
  run(input, run, services) {
    const step: PipelineRun<IngestStep>['step'] = (id: IngestStep, work: never) =>
      run.step(id, async (context) => {
        const result = await (work as (context: unknown) => Promise<string>)(context);
        if (freeze[input.documentId] === id) {
          process.stdout.write(`frozen ${run.runId}\n`);
          await new Promise(() => {});
        }
        return result;
      });
    return ingestPipeline.run(input, { ...run, step }, services);
  },
};

await startWorker({
  url,
  queue: { kind: 'postgres', url },
  concurrency: 5,
  pipelines: { ...idlePipelines, ingest: freezing },
  services: () => ({ storage: openFileStore({ kind: 'local', root }), openai: null }),
  budgetUsd: null,
  log: pino({ level: 'silent' }),
});
process.stdout.write('ready\n');
