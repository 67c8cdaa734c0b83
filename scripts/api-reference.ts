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

/** Generates docs/api.md: every operation and type with its description. */
export function apiReference(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# API reference',
    'Made from the schema by `npm run schema`. The same as a schema: [schema.graphql](../schema.graphql).',
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
  return [`### ${field.name}: \`${String(field.type)}\``, words(field.description), lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const describeArgument = ({ name, type, description }: Pick<GraphQLArgument, 'name' | 'type' | 'description'>) =>
  `\`${name}: ${String(type)}\`${description ? `: ${words(description)}` : ''}`;

function describeType(type: GraphQLNamedType): string {
  return [`### ${type.name}`, words(type.description), membersOf(type)].filter((part) => part !== '').join('\n\n');
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
      'value',
      type.getValues().map(({ name, description }) => [`\`${name}\``, words(description)]),
    );
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    const fields: Pick<GraphQLArgument, 'name' | 'type' | 'description'>[] = Object.values(type.getFields());
    return table(
      'field',
      fields
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((field) => [`\`${field.name}: ${String(field.type)}\``, words(field.description)]),
    );
  }
  return '';
}

function table(head: string, rows: string[][]): string {
  return [`| ${head} | |`, '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

/** Makes a description safe for a one-line table cell: escapes cell separators and tags. */
function words(description: string | null | undefined): string {
  return (description ?? '').replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
