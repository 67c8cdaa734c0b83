import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { executableSchema as schema } from './executable-schema.ts';

export interface VisitedField {
  name: string;
  node: FieldNode;
  definition: GraphQLField<unknown, unknown> | null | undefined;
  /** Also below `query` in the result of a mutation. */
  isRoot: boolean;
}

/**
 * Visits the fields of an operation at any depth, except those of introspection. Fragments that only other operations of the document use
 * count too, which errs on the safe side.
 */
export function visitFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  onField: (field: VisitedField) => void,
): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = new TypeInfo(schema);
  visit(
    {
      ...document,
      definitions: document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION || one === operation),
    },
    visitWithTypeInfo(types, {
      Field(node) {
        const name = node.name.value;
        if (name.startsWith('__')) return;
        onField({ name, node, definition: types.getFieldDef(), isRoot: roots.has(types.getParentType() as never) });
      },
    }),
  );
}
