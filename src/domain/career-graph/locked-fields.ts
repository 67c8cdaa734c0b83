/**
 * The fields that no document overwrites after an edit. Only fields that were locked before or are part of the edit can
 * be locked.
 *
 * @param wanted all of them by default; fewer when an earlier edit is undone
 */
export function lockedFields(
  stored: readonly string[],
  edited: readonly string[],
  wanted: readonly string[] | null | undefined,
): string[] {
  const all = [...new Set([...stored, ...edited])];
  return wanted ? all.filter((field) => wanted.includes(field)) : all;
}
