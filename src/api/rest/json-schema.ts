import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLObjectType,
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
export function jsonSchema(type: GraphQLOutputType): JsonSchema {
  return valueOf(type, (named) => wholeOf(named, []));
}

/** `objectOf` gives the schema of the objects in it. */
function valueOf(type: GraphQLOutputType, objectOf: (named: GraphQLObjectType) => JsonSchema): JsonSchema {
  const schema = shapeOf(getNullableType(type), objectOf);
  if (isNonNullType(type) || Object.keys(schema).length === 0) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

function shapeOf(type: GraphQLOutputType, objectOf: (named: GraphQLObjectType) => JsonSchema): JsonSchema {
  if (isListType(type)) return { type: 'array', items: valueOf(type.ofType, objectOf) };
  if (isObjectType(type)) return objectOf(type);
  const named: GraphQLNamedType = getNamedType(type);
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  return SCALARS[named.name] ?? {};
}

function wholeOf(named: GraphQLObjectType, above: string[]): JsonSchema {
  const inside = [...above, named.name];
  const fields = selectedFields(named, inside);
  return {
    type: 'object',
    description: named.description ?? '',
    properties: Object.fromEntries(
      fields.map(({ field, isReference }) => [
        field.name,
        {
          ...valueOf(field.type, isReference ? referenceTo : (inner) => wholeOf(inner, inside)),
          description: field.description ?? '',
        },
      ]),
    ),
    required: fields.map(({ field }) => field.name),
  };
}

const referenceTo = ({ description }: GraphQLObjectType): JsonSchema => ({
  type: 'object',
  description: `A reference: ${description ?? ''}`,
  properties: { id: { type: 'string' } },
  required: ['id'],
});
