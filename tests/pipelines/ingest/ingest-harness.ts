import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { DocumentKind, PipelineRun } from '../../../src/generated/prisma/client.ts';
import { executeRun } from '../../../src/jobs/execute-run.ts';
import { startRun } from '../../../src/jobs/start-run.ts';
import { contracts } from '../../../src/pipelines/contracts.ts';
import type { IngestServices } from '../../../src/pipelines/ingest/contract.ts';
import { ingestPipeline } from '../../../src/pipelines/ingest/pipeline.ts';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import type { FileStore } from '../../../src/services/storage/file-store.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';
import { NO_TELEMETRY } from '../../../src/services/telemetry/telemetry.ts';

const GRAPH_TABLES = [
  'work_experiences',
  'achievements',
  'metrics',
  'evidence',
  'skills',
  'education',
  'certifications',
  'languages',
  'section_entries',
  'statement_versions',
  'completeness',
];

export interface IngestHarness {
  cluster: TestDatabase;
  api: Database;
  store: FileStore;
  /** Folder of the store. */
  root: string;
  user(): Promise<TestUser>;
  /** A document as stored by an upload, with any content. */
  document(
    user: TestUser,
    bytes: Uint8Array,
    options?: { fileName?: string; day?: number; kind?: DocumentKind },
  ): Promise<string>;
  /** The run after its end. */
  ingest(user: TestUser, documentId: string, options?: IngestOptions): Promise<PipelineRun>;
  /** Rows per table, the graph's version, and the number of stored files other than documents. */
  counts(user: TestUser): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface IngestOptions {
  services?: Partial<IngestServices>;
  budgetUsd?: number;
  signal?: AbortSignal;
  /** Replaces the real pipeline, for a worker that dies. */
  pipeline?: typeof ingestPipeline;
  /** The run to resume instead of starting a new one. */
  runId?: string;
  /** Called with the run's ID before it is executed. */
  onStart?: (runId: string) => void;
}

export async function openIngestHarness(): Promise<IngestHarness> {
  const cluster = await testDatabase();
  const api = openDatabase(cluster.apiUrl);
  const worker = openDatabase(cluster.workerUrl);
  const root = await mkdtemp(path.join(tmpdir(), 'cursus-ingest-'));
  const store = openFileStore({ kind: 'local', root });
  const log = pino({ level: 'silent' });
  const dispatcher = { id: 'test', contracts, limits: null, telemetry: NO_TELEMETRY, close: async () => {} };
  let made = 0;
  const start = async (user: TestUser, documentId: string) => {
    const input = { userId: user.id, kind: 'ingest' as const, input: { documentId } };
    return (await asActor(api, user.actor, (db) => startRun(db, dispatcher, input))).runId;
  };
  return {
    cluster,
    api,
    store,
    root,
    user: () => makeUser(api, `user${++made}`),
    async document(user, bytes, { fileName = 'resume.pdf', day = 1, kind = 'resume_pdf' } = {}) {
      const checksum = createHash('sha256').update(bytes).digest('hex');
      const storageKey = `documents/${user.id}/${checksum}`;
      await store.put(storageKey, bytes, { contentType: 'application/octet-stream' });
      const createdAt = new Date(Date.UTC(2026, 0, day));
      const data = {
        userId: user.id,
        kind,
        fileName,
        mediaType: 'x/y',
        sizeBytes: bytes.length,
        checksum,
        storageKey,
        createdAt,
      };
      const { id } = await asActor(api, user.actor, (db) =>
        db.document.upsert({ where: { userId_checksum: { userId: user.id, checksum } }, create: data, update: {} }),
      );
      return id;
    },
    async ingest(user, documentId, options = {}) {
      const {
        services = {},
        budgetUsd = 5,
        signal = new AbortController().signal,
        pipeline = ingestPipeline,
      } = options;
      const runId = options.runId ?? (await start(user, documentId));
      options.onStart?.(runId);
      const execution = {
        database: worker,
        pipelines: { ingest: pipeline },
        services: { storage: store, openai: null, ...services },
        dispatcher,
        budgetUsd,
        log,
      };
      await executeRun(execution, runId, signal);
      return worker.prisma.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
    },
    async counts(user) {
      const found: Record<string, number> = {};
      for (const table of GRAPH_TABLES) {
        const of = table === 'statement_versions' ? 'and achievement_id is not null' : '';
        const [row] = await cluster.sql<{ n: number }>(
          `select count(*)::int n from ${table} where user_id = $1 ${of}`,
          [user.id],
        );
        found[table] = row?.n ?? -1;
      }
      const [graph] = await cluster.sql<{ version: number; companies: number; texts: number }>(
        `select version, (select count(*)::int from companies where tenant_id = $2) companies,
           (select count(*)::int from documents where user_id = $1 and text is not null) texts
         from career_graphs where user_id = $1`,
        [user.id, user.tenantId],
      );
      return { ...found, ...graph, beside: await countFiles(path.join(root, 'runs', user.id)) };
    },
    async close() {
      await api.close();
      await worker.close();
      await cluster.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Only in this folder, because runs of other users delete theirs meanwhile. */
async function countFiles(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).length;
}
