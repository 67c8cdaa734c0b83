// npm run pipeline -- story --user ada@example.org [--input '{}']: runs one pipeline, and the runs that it starts, in this process,
// and prints what each step returned. For a debugger: node --inspect-brk --import tsx scripts/pipeline.ts story --user ...
import { parseArgs } from 'node:util';
import { CommandFailed } from '../src/cli/command-failed.ts';
import { readEnv } from '../src/config/env.ts';
import { environment } from '../src/config/environment.ts';
import { RunKind } from '../src/generated/prisma/enums.ts';
import { executeRun } from '../src/jobs/execute-run.ts';
import { startRun } from '../src/jobs/start-run.ts';
import { contracts } from '../src/pipelines/contracts.ts';
import { pipelines } from '../src/pipelines/registry.ts';
import { asActor } from '../src/services/database/actor.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { openLogger } from '../src/services/log/logger.ts';
import { openFileStore } from '../src/services/storage/open-file-store.ts';
import { openVision } from '../src/services/vision/open-vision.ts';
import { Closing } from '../src/start/closing.ts';
import { explain } from '../src/start/explain.ts';
import { openPostgres } from '../src/start/open-postgres.ts';
import { pipelineServices } from '../src/start/open-worker.ts';
import { routeOfRole } from '../src/start/role-urls.ts';
import { NO_TELEMETRY } from '../src/services/telemetry/telemetry.ts';

const closing = new Closing();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { user: { type: 'string' }, input: { type: 'string', default: '{}' } },
  });
  const kind = Object.values(RunKind).find((one) => one === positionals[0]);
  if (!kind || values.user === undefined)
    throw new Error(
      `Usage: npm run pipeline -- KIND --user EMAIL [--input JSON]. KIND: ${Object.values(RunKind).join(', ')}`,
    );

  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: true, name: 'pipeline' });
  const postgres = await openPostgres(env, log);
  closing.add(() => postgres.stop());
  const api = openDatabase(routeOfRole(env, 'app_api', postgres));
  closing.add(() => api.close());
  const worker = openDatabase(routeOfRole(env, 'app_worker', postgres));
  closing.add(() => worker.close());
  const vision = openVision();
  closing.add(async () => vision.close());

  const user = await api.prisma.user.findFirst({ where: { email: values.user } });
  if (!user) throw new CommandFailed(`There is no account with the email address ${values.user}.`);
  const actor = { role: 'app_user', userId: user.id, tenantId: user.tenantId } as const;
  // These runs aren't queued; they are executed here.
  const dispatcher = { id: 'pipeline-script', contracts, limits: null, telemetry: NO_TELEMETRY, close: async () => {} };
  const services = pipelineServices(env, { files: openFileStore(env.storage), vision });
  const options = { database: worker, pipelines, services, dispatcher, budgetUsd: env.openai?.budgetUsd ?? null, log };
  const input: unknown = JSON.parse(values.input);
  const { runId } = await asActor(api, actor, (db) => startRun(db, dispatcher, { userId: user.id, kind, input }));

  for (let id: string | undefined = runId; id !== undefined; id = (await nextQueued())?.id) {
    await executeRun(options, id, new AbortController().signal);
    const where = { id };
    const run = await asActor(api, actor, (db) =>
      db.pipelineRun.findUniqueOrThrow({ where, include: { steps: { orderBy: { position: 'asc' } } } }),
    );
    print(`\n${run.kind} ${run.waitsForChildren ? 'waits for its children' : run.status} (run ${id})`);
    for (const { step, status, startedAt, finishedAt, result } of run.steps) {
      const took = startedAt && finishedAt ? `${finishedAt.getTime() - startedAt.getTime()} ms` : '';
      print(`  ${step.padEnd(14)} ${status.padEnd(10)} ${took.padStart(8)}  ${JSON.stringify(result)}`);
    }
    if (run.error ?? run.output) print(`  ${JSON.stringify(run.error ?? run.output)}`);
    if (run.status === 'failed') process.exitCode = 1;
  }

  /** Follow-ups and child runs of the previous runs. */
  async function nextQueued() {
    const where = { status: 'queued' } as const;
    return asActor(api, actor, (db) => db.pipelineRun.findFirst({ where, orderBy: { createdAt: 'asc' } }));
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
} finally {
  await closing.run();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
