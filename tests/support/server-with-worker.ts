import { ingestPipeline } from '../../src/pipelines/ingest/pipeline.ts';
import { pipelines } from '../../src/pipelines/registry.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { type Logger, openLogger } from '../../src/services/log/logger.ts';
import type { LogoSource } from '../../src/services/logos/logo-sources.ts';
import type { PostSettings } from '../../src/services/webhooks/post-message.ts';
import { openVision } from '../../src/services/vision/open-vision.ts';
import type { ImageEditor } from '../../src/services/openai/openai-images.ts';
import type { OpenAiClient } from '../../src/services/openai/openai-client.ts';
import { runQuery, type SignedUp } from './run-query.ts';
import { testServer, type TestServer } from './server.ts';
import { subscribe } from './subscribe.ts';

export interface EndedRun {
  id: string;
  status: string;
  output: unknown;
  error: { code: string; message: string } | null;
}

export interface ServerWithWorker extends TestServer {
  /** Uploads a document, reads it and waits for the build that follows. */
  ingest(user: SignedUp, contents: string | Uint8Array, fileName?: string): Promise<EndedRun>;
  /** Runs a pipeline to its end. */
  run(user: SignedUp, kind: string, input?: object): Promise<EndedRun>;
  /** Waits for the end of a run. */
  ended(user: SignedUp, runId: string): Promise<EndedRun>;
}

/** Reads and merges a document, and starts no build. */
const ingestAlone: typeof ingestPipeline = {
  ...ingestPipeline,
  run: async (input, run, services) => ({ output: (await ingestPipeline.run(input, run, services)).output }),
};

/** The real server and a real worker with all pipelines, both in this process. */
export async function serverWithWorker({
  openai = null,
  budgetUsd = 5,
  logos = [],
  images = null,
  builds = 'after each document',
  webhooks = null,
  sitesUrl = null,
  log = openLogger({ level: process.env['TEST_LOG'] ?? 'silent', pretty: false, name: 'worker' }),
}: {
  openai?: OpenAiClient | null;
  logos?: LogoSource[];
  images?: ImageEditor | null;
  /** Tests of what a document does to the graph itself take half the time without the build that follows each. */
  builds?: 'after each document' | 'never';
  /** US dollars of each user for model calls. */
  budgetUsd?: number;
  /** How webhooks are delivered; without it they are not. */
  webhooks?: PostSettings | null;
  /** Where pages are, if not on the server. */
  sitesUrl?: string | null;
  /** Of server and worker. */
  log?: Logger;
} = {}): Promise<ServerWithWorker> {
  const server = await testServer(
    {
      openai: openai || images ? { budgetUsd } : null,
      imageEditor: images,
      webhookAllowLoopback: webhooks?.allowLoopback ?? false,
      sitesUrl,
    },
    log,
  );
  const vision = openVision();
  const worker = await startWorker({
    url: server.test.workerUrl,
    queue: { kind: 'postgres', url: server.test.workerUrl },
    concurrency: 2,
    runsAtOncePerUser: 2,
    pipelines: builds === 'never' ? { ...pipelines, ingest: ingestAlone } : pipelines,
    services: () => ({ storage: server.store, openai, vision, logos, images }),
    budgetUsd,
    ...(webhooks && { webhooks: { ...webhooks, secret: server.test.secret } }),
    log,
  });
  const ended = async (user: SignedUp, runId: string) => {
    const events = subscribe<{ pipelineRun: { kind: string; run: EndedRun } }>(server, WATCH, { id: runId }, user);
    try {
      for (;;) {
        const { data, errors } = await events.next();
        if (!data) throw new Error(JSON.stringify(errors));
        if (ENDS.has(data.pipelineRun.kind)) return data.pipelineRun.run;
      }
    } finally {
      await events.close();
    }
  };
  return {
    ...server,
    ended,
    async ingest(user, contents, fileName = 'resume.txt') {
      const form = new FormData();
      form.set('document', new Blob([typeof contents === 'string' ? contents : new Uint8Array(contents)]), fileName);
      const headers = { authorization: `Bearer ${user.token}` };
      const answer = await fetch(`${server.url}/documents/upload`, { method: 'POST', headers, body: form });
      const body = (await answer.json()) as { pipelineRunId?: string };
      if (body.pipelineRunId === undefined)
        throw new Error(`The upload answered ${answer.status}: ${JSON.stringify(body)}`);
      const run = await ended(user, body.pipelineRunId);
      const answers = await runQuery<{ pipelineRun: { next: { id: string }[] } }>(server, NEXT, { id: run.id }, user);
      for (const { id } of answers.data?.pipelineRun.next ?? []) await ended(user, id);
      return run;
    },
    async run(user, kind, input = {}) {
      const answer = await runQuery<{ runPipeline: { run?: { id: string }; message?: string } }>(
        server,
        START,
        { input: { kind, input } },
        user,
      );
      const id = answer.data?.runPipeline.run?.id;
      if (id === undefined) throw new Error(`${kind} was not started: ${JSON.stringify(answer)}`);
      return ended(user, id);
    },
    async close() {
      await worker.stop();
      vision.close();
      await server.close();
    },
  };
}

const ENDS = new Set(['SUCCEEDED', 'FAILED', 'CANCELED']);
const WATCH = `subscription ($id: ID!) { pipelineRun(id: $id) { kind run { id status output error { code message } } } }`;
const NEXT = `query ($id: ID!) { pipelineRun(id: $id) { next { id } } }`;
const START = `mutation ($input: RunPipelineInput!) { runPipeline(input: $input) {
  ... on RunPipelineSuccess { run { id } } ... on Error { message } } }`;
