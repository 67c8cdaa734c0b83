import { type ExecutionResult, GraphQLError } from 'graphql';
import { queryAsActor } from '../services/database/query-as-actor.ts';
import type { RouteDeps } from './api-deps.ts';
import { chooseOperation } from './choose-operation.ts';
import { actorOf, executeOperation, type Operation } from './execute-operation.ts';
import { graphPlan } from './graph-plan.ts';
import type { KeptBodies } from './kept-bodies.ts';

/** A whole response, or a result that is yet to become one. */
export type Answer = { body: Buffer } | ExecutionResult;

/**
 * Answers an operation. One that asks for the viewer's career graph and nothing else gets the response that was kept, if the career graph
 * hasn't changed since the session was looked up, or else the JSON that the database builds. All others are executed.
 */
export async function answerOperation(deps: RouteDeps, bodies: KeptBodies, operation: Operation): Promise<Answer> {
  const { document, viewer, variables } = operation;
  const plan = graphPlan(document);
  // What the scopes of an API key refuse is never looked for.
  if (!plan || viewer === null || chooseOperation(operation) instanceof GraphQLError)
    return executeOperation(deps, operation);
  const asked = { userId: viewer.userId, document, variables };
  const found = plan.isKeepable ? bodies.find(asked, viewer.graphVersion) : null;
  if (found) return found;
  const { version, body, result } =
    (plan.statement === null ? null : await build(deps, operation, { name: plan.name, statement: plan.statement })) ??
    (await execute(deps, operation));
  if (body === null || version === null) return result;
  if (plan.isKeepable) bodies.keep(asked, { version, body });
  return { body };
}

interface Made {
  /** Of the career graph that was read; null if it was read not once. */
  version: number | null;
  /** Null unless there are no errors. */
  body: Buffer | null;
  result: ExecutionResult;
}

/** Null if it fails: executing the operation then says why. */
async function build(
  deps: RouteDeps,
  { viewer, requestId }: Operation,
  { name, statement }: { name: string; statement: string },
): Promise<Made | null> {
  const sql = queryAsActor(deps.database, actorOf(viewer));
  try {
    const [row] = await sql<{ version: number; json: string }>(statement, [viewer?.userId]);
    if (!row) return null;
    return { version: row.version, body: Buffer.from(`{"data":{"${name}":${row.json}}}\n`), result: {} };
  } catch (error) {
    deps.log.error({ err: error, requestId }, 'the database could not build a career graph');
    return null;
  }
}

async function execute(deps: RouteDeps, operation: Operation): Promise<Made> {
  const versions: number[] = [];
  const result = await executeOperation(deps, { ...operation, onGraphRead: (version) => void versions.push(version) });
  const [version = null] = versions;
  const isWhole = versions.length === 1 && result.errors === undefined;
  return { version, body: isWhole ? Buffer.from(`${JSON.stringify({ data: result.data })}\n`) : null, result };
}
