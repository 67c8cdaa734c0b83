import { TooManyRuns } from '../jobs/run-limits.ts';
import { RunRefused, startRun } from '../jobs/start-run.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { rateLimited, requestError } from '../schema/request-error.ts';
import { InvalidInput, notFound } from '../schema/refusals.ts';
import { hasScope } from '../services/auth/has-scope.ts';
import type { Db } from '../services/database/prisma.ts';
import { isUuid } from './is-uuid.ts';

type Run = Pick<Parameters<typeof startRun>[2], 'kind' | 'input' | 'idempotencyKey'>;

/** Starts a run for the viewer, after checking that its document, if any, is theirs. */
export async function startRunAs(
  { viewer, dispatcher, requestId }: Context & { viewer: Viewer },
  db: Db,
  run: Run,
): Promise<{ runId: string; created: boolean }> {
  if (run.kind === 'render' && !hasScope(viewer, 'publish'))
    throw requestError('FORBIDDEN', 'Publishing needs an API key with the scope PUBLISH. Create one that has it.');
  const documentId: unknown = (run.input as { documentId?: unknown } | null)?.documentId;
  if (typeof documentId === 'string') await findDocument(db, documentId);
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

async function findDocument(db: Db, id: string): Promise<void> {
  const document = isUuid(id) ? await db.document.findFirst({ where: { id }, select: { id: true } }) : null;
  if (!document) throw notFound('document', id);
}
