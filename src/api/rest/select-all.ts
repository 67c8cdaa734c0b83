import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * Selects everything in a type, recursively, except fields that lead back to a type on the way there: their content is in the
 * response already.
 */
export function selectAll(type: GraphQLNamedType, from: string[] = []): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => isAsked(field, [...from, type.name]));
  const selected = fields.map((field) => `${field.name} ${selectAll(getNamedType(field.type), [...from, type.name])}`);
  return `{ ${selected.join(' ')} }`;
}

const isAsked = (field: GraphQLField<unknown, unknown>, above: string[]) =>
  !field.args.some(isRequiredArgument) && !above.includes(getNamedType(field.type).name);
