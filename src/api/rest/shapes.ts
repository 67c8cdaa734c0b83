import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

/** Schemas shared by several responses, with their names in the OpenAPI document. */
const shapes = new Map<z.core.$ZodType, { name: string; describe(): JsonSchema }>();

/** Names a schema. `describe` returns its JSON Schema if zod can't know it. */
export function shape<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  describe: () => JsonSchema = () => plainJsonSchema(schema),
): Schema {
  shapes.set(schema, { name, describe });
  return schema;
}

export function namedShapes(): Record<string, JsonSchema> {
  return Object.fromEntries([...shapes.values()].map(({ name, describe }) => [name, describe()]));
}

/** JSON Schema of what is sent. Named schemas become references. */
export function openapiSchema(schema: z.ZodType): JsonSchema {
  const named = shapes.get(schema);
  return named ? { $ref: `#/components/schemas/${named.name}` } : plainJsonSchema(schema);
}

function plainJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema: written }) {
      const named = zodSchema === (schema as z.core.$ZodType) ? undefined : shapes.get(zodSchema);
      if (named) {
        for (const key of Object.keys(written)) delete written[key as keyof typeof written];
        written.$ref = `#/components/schemas/${named.name}`;
      }
      // zod's 200-character pattern for dates adds nothing to the format, and its own formats are not JSON Schema's.
      if (written.format === 'date') delete written.pattern;
      if (written.format === 'starts_with') delete written.format;
    },
  });
  return plain;
}

export const ErrorShape = shape(
  'Error',
  z
    .object({ error: z.string(), details: z.string() })
    .describe('`error` is a stable code; `details` says what was wrong and what to do.'),
);
