import { startWorker } from '../../src/jobs/worker.ts';
import { pipelines } from '../../src/pipelines/registry.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { openVision } from '../../src/services/vision/open-vision.ts';
import { testServer, type TestServer } from './server.ts';

/** The real server and a worker with all real pipelines, without an OpenAI key. */
export async function servedPipelines(settings: Parameters<typeof testServer>[0] = {}): Promise<TestServer> {
  const server = await testServer({ ...settings });
  const url = server.test.workerUrl;
  const vision = openVision();
  const worker = await startWorker({
    url,
    queue: { kind: 'postgres', url },
    concurrency: 2,
    runsAtOncePerUser: 2,
    pipelines,
    services: () => ({ storage: server.store, openai: null, vision, logos: [], images: null }),
    budgetUsd: null,
    log: openLogger({ level: process.env['TEST_LOG'] ?? 'silent', pretty: false, name: 'worker' }),
  });
  return {
    ...server,
    async close() {
      await worker.stop();
      vision.close();
      await server.close();
    },
  };
}
