import type { GraphQLObjectType } from 'graphql';
import { z } from 'zod';
import { executableSchema } from '../executable-schema.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { shape } from './shapes.ts';

/** The schema of a GraphQL type with all its fields, or only the given ones. */
export function graphqlShape(name: string, fields?: readonly string[]): z.ZodUnknown {
  return shape(name, z.unknown(), () => {
    const { anyOf } = jsonSchema(executableSchema.getType(name) as GraphQLObjectType) as { anyOf: [JsonSchema] };
    const [whole] = anyOf;
    if (!fields) return whole;
    const properties = whole['properties'] as Record<string, JsonSchema>;
    const shown = Object.fromEntries(fields.map((field) => [field, properties[field] ?? {}]));
    return { ...whole, properties: shown, required: fields };
  });
}
