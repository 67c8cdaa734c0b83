import type { builder } from '../schema/builder.ts';

type Inputs = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** Argument of edits by which an edit is taken back with the locks that came with it. */
export const lockedFieldsOf = (t: Inputs) =>
  t.stringList({
    description:
      'Which fields no document may overwrite from now on, by their names in editedFields. Left out or null: those that were locked and those that are given here. To undo an edit, give the old values and the old editedFields.',
  });

/** What is locked after an edit. Nothing can be locked that was not locked before and is not edited. */
export function lockedFields(
  stored: readonly string[],
  edited: readonly string[],
  wanted: readonly string[] | null | undefined,
): string[] {
  const all = [...new Set([...stored, ...edited])];
  return wanted ? all.filter((field) => wanted.includes(field)) : all;
}
