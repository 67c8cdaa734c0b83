import { z } from 'zod';
import type { builder } from '../schema/builder.ts';

type Inputs = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** Argument of every edit by which two who edit at once do not overwrite each other. */
export const expectedVersionOf = (t: Inputs) =>
  t.int({
    description:
      'The version of the career graph that this edit was made on. When the graph has changed since, nothing is done and a Conflict says what has changed. Left out or null: edit whatever is there now.',
  });

const fieldNames = z
  .array(z.string().max(60, 'There is no field with such a name.'))
  .max(50, 'There are not so many fields.');

/** Argument of edits by which an edit is taken back with the locks that came with it. */
export const lockedFieldsOf = (t: Inputs) =>
  t.stringList({
    description:
      'Which fields no document may overwrite from now on, by their names in editedFields. Left out or null: those that were locked and those that are given here. To undo an edit, give the old values and the old editedFields.',
    validate: fieldNames,
  });
