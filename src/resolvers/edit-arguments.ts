import { z } from 'zod';
import type { builder } from '../schema/builder.ts';

type Inputs = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

const description =
  'Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version.';

/** Keeps concurrent edits from overwriting each other. */
export const expectedVersionOf = (t: Inputs) => t.int({ description });

const fieldNames = z
  .array(z.string().max(60, 'A field name is too long. Use the names in editedFields.'))
  .max(50, 'Too many field names. Use the names in editedFields.');

/** Lets a client undo an edit together with the locks that it set. */
export const lockedFieldsOf = (t: Inputs) =>
  t.stringList({
    description:
      'Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`.',
    validate: fieldNames,
  });
