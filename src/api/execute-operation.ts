import { type DocumentNode, execute, type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import type { ResolverServices } from '../resolvers/services.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { requestError } from '../schema/request-error.ts';
import { recordAudit } from '../services/audit/record-audit.ts';
import { type Actor, asActor } from '../services/database/actor.ts';
import type { Db } from '../services/database/prisma.ts';
import type { RouteDeps } from './api-deps.ts';
import { chooseOperation } from './choose-operation.ts';
import { executableSchema } from './executable-schema.ts';
import { isWithinCost } from './is-within-cost.ts';
import { isExpected, maskError } from './mask-error.ts';
import { needsTransaction } from './needs-transaction.ts';

/** A parsed and validated operation, with the request it came from. */
export interface Operation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  viewer: Viewer | null;
  requestId: string;
  /** The client's address. */
  address: string;
  /** Issued by the server itself, not by the client. */
  isOwn?: boolean;
  /** Is told the version of each career graph that is read. */
  onGraphRead?: (version: number) => void;
  /** What was read together with the session. */
  rowsAhead?: Context['rowsAhead'];
}

/**
 * Executes an operation from any transport. A query sees one snapshot. A mutation is committed before its response is sent, all or
 * nothing: an unexpected error anywhere, even while reading the result, rolls back everything.
 */
export async function executeOperation(deps: RouteDeps, operation: Operation): Promise<ExecutionResult> {
  const { document, viewer } = operation;
  const definition = chooseOperation(operation);
  if (definition instanceof GraphQLError) return { errors: [definition] };
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [notOverHttp()] };
  const isMutation = definition.operation === OperationTypeNode.MUTATION;
  const committed: (() => Promise<void>)[] = [];
  const run = async (db: Db | null) =>
    execute({
      schema: executableSchema,
      document,
      operationName: operation.operationName ?? null,
      variableValues: operation.variables ?? null,
      contextValue: contextOf(deps, operation, db, committed),
    });
  try {
    if (!needsTransaction(document, definition)) return masked(await run(null), deps, operation);
    const result = await asActor(
      deps.database,
      actorOf(viewer),
      async (db) => {
        const answer = await run(db);
        if (isMutation && answer.errors?.some((error) => !isExpected(error))) throw new TakenBack(answer);
        return answer;
      },
      isMutation ? {} : { isolation: 'RepeatableRead' },
    );
    for (const work of committed)
      await work().catch((error: unknown) =>
        deps.log.error({ err: error, requestId: operation.requestId }, 'could not finish a committed operation'),
      );
    return masked(result, deps, operation);
  } catch (error) {
    if (isMutation) await noteFailure(deps, operation, definition.selectionSet.selections);
    if (error instanceof TakenBack) return masked({ ...error.answer, data: null }, deps, operation);
    return { errors: [maskError(error, deps.log.child({ requestId: operation.requestId }))] };
  }
}

const notOverHttp = () =>
  requestError(
    'SUBSCRIPTION_NEEDS_STREAM',
    'Subscriptions need a WebSocket at /graphql (graphql-transport-ws), or server-sent events: send `accept: text/event-stream`.',
  );

/** The database actor for a viewer. */
export function actorOf(viewer: Viewer | null): Actor {
  return viewer ? { role: 'app_user', userId: viewer.userId, tenantId: viewer.tenantId } : { role: 'app_anon' };
}

/** @param committed gets what is to be done after the transaction */
export function contextOf(
  deps: RouteDeps,
  operation: Operation,
  transaction: Db | null,
  committed: (() => Promise<void>)[] = [],
): Context {
  const { viewer, requestId, address, rowsAhead = null, isOwn = false, onGraphRead = () => {} } = operation;
  const ofOperation: Omit<Context, 'db' | keyof ResolverServices> = {
    viewer,
    actor: actorOf(viewer),
    transaction,
    afterCommit: (work) => void committed.push(work),
    onGraphRead,
    rowsAhead,
    requestId,
    address,
    isOwnOperation: isOwn,
    isWithinCost: isWithinCost(operation.document),
  };
  return Object.assign(Object.create(servicesOf(deps)) as Context, ofOperation);
}

/** What the contexts of all operations share, as their prototype: most operations need next to nothing of it. */
const services = new WeakMap<RouteDeps, ResolverServices>();

function servicesOf(deps: RouteDeps): ResolverServices {
  const before = services.get(deps);
  if (before) return before;
  const { database, hubs, dispatcher, store, secret, settings, sitesUrl } = deps;
  const made: ResolverServices & ThisType<Context> & Pick<Context, 'db'> = {
    get db() {
      if (this.transaction) return this.transaction;
      throw new Error('This operation has no transaction: a field that needs one is not marked inTransaction.');
    },
    database,
    hubs,
    dispatcher,
    store,
    hasModel: (settings.openai ?? null) !== null,
    imageModel: settings.imageEditor
      ? { model: settings.imageEditor.model, budgetUsd: settings.openai?.budgetUsd ?? null }
      : null,
    sitesUrl,
    webhooks: { secret, allowLoopback: settings.webhookAllowLoopback ?? false },
    uploads: () => ({
      publicUrl: deps.publicUrl(),
      secret,
      limitBytes: settings.limits.uploadBytes,
      totalBytes: settings.limits.uploadedBytesPerUser,
    }),
  };
  services.set(deps, made);
  return made;
}

export function masked(
  result: ExecutionResult,
  deps: Pick<RouteDeps, 'log'>,
  { requestId }: Pick<Operation, 'requestId'>,
): ExecutionResult {
  if (!result.errors) return result;
  const log = deps.log.child({ requestId });
  return { ...result, errors: result.errors.map((error) => maskError(error, log)) };
}

/** Carries the response out of a transaction that must be rolled back. */
class TakenBack extends Error {
  readonly answer: ExecutionResult;

  constructor(answer: ExecutionResult) {
    super('The transaction was rolled back.');
    this.answer = answer;
  }
}

/** Audit entries written inside the transaction were rolled back with it, so record the failure separately. */
async function noteFailure(
  deps: RouteDeps,
  { viewer, requestId, address }: Operation,
  selections: readonly { kind: string; name?: { value: string } }[],
): Promise<void> {
  for (const { name } of selections) {
    if (name === undefined) continue;
    const entry = {
      userId: viewer?.userId ?? null,
      action: `mutation.${name.value}`,
      outcome: 'failed',
      requestId,
      address,
    };
    await recordAudit(deps.database.prisma, entry).catch((error: unknown) =>
      deps.log.error({ err: error, requestId }, 'could not write a failed mutation to the audit log'),
    );
  }
}
