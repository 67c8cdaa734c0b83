import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

const BYTES_EACH = 16;
/** Asking the system for random bytes takes longer than all the rest of an ID, so ask for many at once. */
const pool = new Uint8Array(BYTES_EACH * 256);
let next = pool.length;

/** A new ID for a request: a UUID that begins with the time. */
export function newRequestId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const random = pool.subarray(next, next + BYTES_EACH);
  next += BYTES_EACH;
  return uuidv7({ random });
}
