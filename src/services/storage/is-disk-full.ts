/** Whether an error, or one of its causes, means that there is no space left: for files (ENOSPC, EDQUOT) or in PostgreSQL (53100). */
export function isDiskFull(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 8; depth += 1) {
    const { code, meta } = cause as { code?: unknown; meta?: { driverAdapterError?: unknown } };
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return true;
    cause = cause.cause ?? meta?.driverAdapterError;
  }
  return false;
}
