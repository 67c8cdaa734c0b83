import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { errorCodes } from './error-codes.ts';
import { inline, table } from './markdown.ts';

const GUIDE = readFileSync(new URL('guide.md', import.meta.url), 'utf8');

/** Generates docs/api.md: the guide, then every operation and type with its description. */
export function apiReference(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    GUIDE.trimEnd(),
    errorCodes(),
    ...roots.flatMap((root, at) => [
      `## ${['Queries', 'Mutations', 'Subscriptions'][at]}`,
      ...sortedFields(root?.getFields()).map(describeOperation),
    ]),
    '## Types',
    ...types.map(describeType),
    '',
  ].join('\n\n');
}

const sortedFields = (fields: Record<string, GraphQLField<unknown, unknown>> = {}) =>
  Object.values(fields).toSorted((a, b) => (a.name < b.name ? -1 : 1));

function describeOperation(field: GraphQLField<unknown, unknown>): string {
  const lines = field.args.map((argument) => `- ${describeArgument(argument)}`);
  return [`### ${field.name}: \`${String(field.type)}\``, inline(field.description), lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const describeArgument = ({ name, type, description }: Pick<GraphQLArgument, 'name' | 'type' | 'description'>) =>
  `\`${name}: ${String(type)}\`${description ? `: ${inline(description)}` : ''}`;

function describeType(type: GraphQLNamedType): string {
  return [`### ${type.name}`, inline(type.description), membersOf(type)].filter((part) => part !== '').join('\n\n');
}

function membersOf(type: GraphQLNamedType): string {
  if (isScalarType(type)) return '';
  if (isUnionType(type))
    return `One of ${type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(', ')}.`;
  if (isEnumType(type))
    return table(
      ['value', 'meaning'],
      type.getValues().map(({ name, description }) => [`\`${name}\``, inline(description)]),
    );
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    const fields: Pick<GraphQLArgument, 'name' | 'type' | 'description'>[] = Object.values(type.getFields());
    return table(
      ['field', 'meaning'],
      fields
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((field) => [`\`${field.name}: ${String(field.type)}\``, inline(field.description)]),
    );
  }
  return '';
}
