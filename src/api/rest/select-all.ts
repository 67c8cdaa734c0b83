import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * The selection of everything that a type has, down to its leaves. What leads back to a type that one came from is left out: it
 * is in the answer already.
 */
export function selectAll(type: GraphQLNamedType, from: string[] = []): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => isAsked(field, [...from, type.name]));
  const selected = fields.map((field) => `${field.name} ${selectAll(getNamedType(field.type), [...from, type.name])}`);
  return `{ ${selected.join(' ')} }`;
}

const isAsked = (field: GraphQLField<unknown, unknown>, above: string[]) =>
  !field.args.some(isRequiredArgument) && !above.includes(getNamedType(field.type).name);
