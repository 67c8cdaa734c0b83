import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

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
export function jsonSchema(type: GraphQLOutputType, above: string[] = []): JsonSchema {
  const schema = shapeOf(getNullableType(type), above);
  if (isNonNullType(type) || Object.keys(schema).length === 0) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

function shapeOf(type: GraphQLOutputType, above: string[]): JsonSchema {
  if (isListType(type)) return { type: 'array', items: jsonSchema(type.ofType, above) };
  const named: GraphQLNamedType = getNamedType(type);
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  if (!isObjectType(named)) return SCALARS[named.name] ?? {};
  const inside = [...above, named.name];
  const fields = Object.values(named.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && !inside.includes(getNamedType(field.type).name),
  );
  return {
    type: 'object',
    description: named.description ?? '',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, { ...jsonSchema(field.type, inside), description: field.description ?? '' }]),
    ),
    required: fields.map(({ name }) => name),
  };
}
