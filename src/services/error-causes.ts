/** An error and what caused it, from the outside in: through `cause`, and through Prisma's own ways to say it. */
export function* causesOf(error: unknown): Generator<Record<string, unknown>> {
  for (let cause: unknown = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 8; depth += 1) {
    yield cause as Record<string, unknown>;
    cause = causeOf(cause);
  }
}

function causeOf(error: object): unknown {
  if ('cause' in error && error.cause) return error.cause;
  if ('meta' in error) return (error.meta as { driverAdapterError?: unknown } | null)?.driverAdapterError;
  // PostgreSQL's own code.
  if ('originalCode' in error) return { code: error.originalCode };
  return undefined;
}
