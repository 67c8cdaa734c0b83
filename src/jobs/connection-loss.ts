/**
 * Whether the error, or one of its causes, means that the database is or was down: then waiting helps, and the attempt doesn't count.
 * Class 08 and 57P01-57P03 are PostgreSQL's own codes for it, the others come from the socket and from Prisma.
 */
export function isConnectionLoss(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 8; depth++) {
    const { code, message, name } = cause as { code?: unknown; message?: unknown; name?: unknown };
    if (typeof code === 'string' && CODES.test(code)) return true;
    if (typeof message === 'string' && name !== 'PermanentFailure' && MESSAGES.test(message)) return true;
    cause = causeOf(cause);
  }
  return false;
}

function causeOf(error: object): unknown {
  if ('cause' in error && error.cause) return error.cause;
  if ('meta' in error) return (error.meta as { driverAdapterError?: unknown } | null)?.driverAdapterError;
  if ('originalCode' in error) return { code: error.originalCode };
  return undefined;
}

const CODES = /^(08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|P1001|P1002|P1008|P1017|P2028)$/;
const MESSAGES =
  /Connection terminated|Client has encountered a connection error|terminating connection|the database system is (shutting down|starting up|in recovery)|server closed the connection|Can't reach database server|Transaction (already closed|not found)/i;
