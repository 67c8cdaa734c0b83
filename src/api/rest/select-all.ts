import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field of a type whose content is sent in full. */
export interface SelectedField {
  field: GraphQLField<unknown, unknown>;
  /** Its objects are sent elsewhere, so only their IDs are. */
  isReference: boolean;
}

/**
 * The fields of a type that REST sends: all that need no arguments, except those that lead back to a type on the way there. Of
 * fields marked `isReference` in the schema only IDs are sent, and those marked `isLeftOut` are repetitions.
 */
export function selectedFields(type: GraphQLNamedType, above: string[]): SelectedField[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const isReference = field.extensions['isReference'] === true;
    if (field.args.some(isRequiredArgument) || field.extensions['isLeftOut'] === true) return [];
    return isReference || !above.includes(getNamedType(field.type).name) ? [{ field, isReference }] : [];
  });
}

/** Selects everything in a type, recursively; see {@link selectedFields}. */
export function selectAll(type: GraphQLNamedType, from: string[] = []): string {
  const above = [...from, type.name];
  const fields = selectedFields(type, above);
  if (fields.length === 0) return '';
  const selected = fields.map(({ field, isReference }) =>
    isReference ? `${field.name} { id }` : `${field.name} ${selectAll(getNamedType(field.type), above)}`,
  );
  return `{ ${selected.join(' ')} }`;
}
