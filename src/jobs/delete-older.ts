import type { FileStore } from '../services/storage/file-store.ts';

/** Deletes those of the files that were written at least so long ago. @returns their keys */
export async function deleteOlder(
  files: FileStore,
  keys: readonly string[],
  { ageMs, now }: { ageMs: number; now: Date },
): Promise<string[]> {
  const deleted: string[] = [];
  for (const key of keys) {
    const written = await files.modifiedAt(key);
    if (written === null || now.getTime() - written.getTime() < ageMs) continue;
    await files.delete(key);
    deleted.push(key);
  }
  return deleted;
}
