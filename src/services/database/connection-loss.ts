import { causesOf } from '../error-causes.ts';

/**
 * Whether the error, or one of its causes, means that the database is or was down: then waiting helps, and the attempt doesn't count.
 * Class 08 and 57P01-57P03 are PostgreSQL's own codes for it, the others come from the socket and from Prisma.
 */
export function isConnectionLoss(error: unknown): boolean {
  for (const { code, message, name } of causesOf(error)) {
    if (typeof code === 'string' && CODES.test(code)) return true;
    if (typeof message === 'string' && name !== 'PermanentFailure' && MESSAGES.test(message)) return true;
  }
  return false;
}

const CODES = /^(08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|P1001|P1002|P1008|P1017|P2028)$/;
const MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|terminating connection|the database system is (shutting down|starting up|in recovery)|server closed the connection|Can't reach database server|Transaction (already closed|not found)/i;
