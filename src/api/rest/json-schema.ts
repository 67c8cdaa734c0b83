import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { selectedFields } from './select-all.ts';

export type JsonSchema = Record<string, unknown>;

const SCALARS: Record<string, JsonSchema> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  PartialDate: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  JSON: {},
};

/** JSON Schema of a value whose fields are all selected; see select-all.ts. */
export function jsonSchema(type: GraphQLOutputType, above: string[] = [], isReference = false): JsonSchema {
  const schema = shapeOf(getNullableType(type), above, isReference);
  if (isNonNullType(type) || Object.keys(schema).length === 0) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

function shapeOf(type: GraphQLOutputType, above: string[], isReference: boolean): JsonSchema {
  if (isListType(type)) return { type: 'array', items: jsonSchema(type.ofType, above, isReference) };
  const named: GraphQLNamedType = getNamedType(type);
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  if (!isObjectType(named)) return SCALARS[named.name] ?? {};
  if (isReference)
    return {
      type: 'object',
      description: `A reference: ${named.description ?? ''}`,
      properties: { id: { type: 'string' } },
      required: ['id'],
    };
  const inside = [...above, named.name];
  const fields = selectedFields(named, inside);
  return {
    type: 'object',
    description: named.description ?? '',
    properties: Object.fromEntries(
      fields.map(({ field, isReference }) => [
        field.name,
        { ...jsonSchema(field.type, inside, isReference), description: field.description ?? '' },
      ]),
    ),
    required: fields.map(({ field }) => field.name),
  };
}
