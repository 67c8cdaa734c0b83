import { causesOf } from '../error-causes.ts';

/** For files (ENOSPC, EDQUOT) and in PostgreSQL. */
const CODES = new Set<unknown>(['ENOSPC', 'EDQUOT', '53100']);

/** Whether an error, or one of its causes, means that there is no space left on a disk or in an S3-compatible store. */
export function isDiskFull(error: unknown): boolean {
  for (const { code, $metadata } of causesOf(error))
    if (CODES.has(code) || ($metadata as { httpStatusCode?: unknown } | undefined)?.httpStatusCode === 507) return true;
  return false;
}
