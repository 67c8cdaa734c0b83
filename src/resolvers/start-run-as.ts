import { ENTRY_NAMES } from '../domain/career-graph/entry-kind.ts';
import { TooManyRuns } from '../jobs/run-limits.ts';
import { RunRefused, startRun } from '../jobs/start-run.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { rateLimited, requestError } from '../schema/request-error.ts';
import { InvalidInput, notFound } from '../schema/refusals.ts';
import { hasScope } from '../services/auth/has-scope.ts';
import type { Db } from '../services/database/prisma.ts';
import { isUuid } from '../services/database/is-uuid.ts';

type Run = Pick<Parameters<typeof startRun>[2], 'kind' | 'input' | 'idempotencyKey'>;

/** Starts a run for the viewer, after checking that everything its input refers to is theirs. */
export async function startRunAs(
  { viewer, dispatcher, requestId }: Context & { viewer: Viewer },
  db: Db,
  run: Run,
): Promise<{ runId: string; created: boolean }> {
  if (run.kind === 'render' && !hasScope(viewer, 'publish'))
    throw requestError('FORBIDDEN', 'Publishing needs an API key with the scope PUBLISH. Create one that has it.');
  await findReferences(db, run.input);
  try {
    return await startRun(db, dispatcher, { ...run, userId: viewer.userId, requestId });
  } catch (error) {
    if (error instanceof RunRefused) throw new InvalidInput(error.message, error.field);
    throw asRateLimited(error);
  }
}

/** Turns TooManyRuns into RATE_LIMITED; returns other errors unchanged. */
export function asRateLimited(error: unknown): unknown {
  if (!(error instanceof TooManyRuns)) return error;
  return rateLimited(error.message, error.retryAfterSeconds ?? undefined);
}

/** What inputs of pipelines refer to, whatever the pipeline. */
const REFERENCES: [thing: string, path: string[], find: (db: Db, id: string) => Promise<object | null>][] = [
  ['document', ['documentId'], (db, id) => db.document.findFirst({ where: { id }, select: { id: true } })],
  ['photo', ['photoId'], (db, id) => db.asset.findFirst({ where: { id }, select: { id: true } })],
  ['photo', ['own', 'photoId'], (db, id) => db.asset.findFirst({ where: { id }, select: { id: true } })],
  ['photo', ['ofEntry', 'photoId'], (db, id) => db.asset.findFirst({ where: { id }, select: { id: true } })],
  [
    ENTRY_NAMES.sectionEntry,
    ['ofEntry', 'entryId'],
    (db, id) => db.sectionEntry.findFirst({ where: { id, rejected: false }, select: { id: true } }),
  ],
  ['upload', ['uploadId'], (db, id) => db.upload.findFirst({ where: { id }, select: { id: true } })],
  ['version', ['restore'], (db, id) => db.siteVersion.findFirst({ where: { id }, select: { id: true } })],
];

async function findReferences(db: Db, input: unknown): Promise<void> {
  for (const [thing, path, find] of REFERENCES) {
    const id = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      input,
    );
    if (typeof id === 'string' && !(isUuid(id) && (await find(db, id)))) throw notFound(thing, id);
  }
}
