/**
 * Executes one run of the images pipeline in a separate process, to be killed. Its argument is {@link Settings} as JSON. It prints
 * `frozen` and its loaded image libraries when the run reaches the worst place of the step, and stays there; otherwise it exits with the
 * run.
 */
import { pino } from 'pino';
import { executeRun } from '../../src/jobs/execute-run.ts';
import { contracts } from '../../src/pipelines/contracts.ts';
import type { ImagesStep } from '../../src/pipelines/images/contract.ts';
import { imagesPipeline } from '../../src/pipelines/images/pipeline.ts';
import type { PipelineRun } from '../../src/pipelines/kit/pipeline-run.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import type { FileStore } from '../../src/services/storage/file-store.ts';
import { openFileStore } from '../../src/services/storage/open-file-store.ts';
import { openVision } from '../../src/services/vision/open-vision.ts';
import { loadedImageLibraries } from './loaded-image-libraries.ts';
import { NO_TELEMETRY } from '../../src/services/telemetry/telemetry.ts';

export interface Settings {
  url: string;
  root: string;
  runId: string;
  /** Freezes after this many stored objects of the step, so that the last one has no row; at the end of a step that stores none. */
  freeze: { step: ImagesStep; puts: number } | null;
}

const { url, root, runId, freeze } = JSON.parse(process.argv[2] ?? '{}') as Settings;
process.stdout.write('ready\n');

let now: ImagesStep | null = null;
let puts = 0;
async function stop(): Promise<void> {
  process.stdout.write(`frozen ${loadedImageLibraries().join(' ')}\n`);
  await new Promise(() => {});
}

const files = openFileStore({ kind: 'local', root });
const storage: FileStore = {
  ...files,
  async put(...args) {
    await files.put(...args);
    if (now === freeze?.step && (puts += 1) === freeze?.puts) await stop();
  },
};
const freezing: typeof imagesPipeline = {
  ...imagesPipeline,
  run(input, run, services) {
    const step: PipelineRun<ImagesStep>['step'] = (id: ImagesStep, work: never) =>
      run.step(id, async (context) => {
        now = id;
        const result = await (work as (context: unknown) => Promise<string>)(context);
        if (freeze?.step === id && freeze.puts === 0) await stop();
        return result;
      });
    return imagesPipeline.run(input, { ...run, step }, services);
  },
};

const vision = openVision();
const execution = {
  database: openDatabase(url),
  pipelines: { images: freezing },
  services: { storage, vision, images: null },
  dispatcher: { id: 'test', contracts, limits: null, telemetry: NO_TELEMETRY, close: async () => {} },
  budgetUsd: null,
  log: pino({ level: 'silent' }),
};
await executeRun(execution, runId, new AbortController().signal);
process.exit();
