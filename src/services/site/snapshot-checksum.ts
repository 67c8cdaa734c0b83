import { createHash } from 'node:crypto';

/** SHA-256 of a snapshot regardless of key order, because jsonb reorders keys. */
export function snapshotChecksum(snapshot: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(snapshot)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]),
  );
}
