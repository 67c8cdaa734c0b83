import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const known = new WeakMap<DocumentNode, Map<string, boolean>>();

/**
 * Whether an operation must run in a transaction: every mutation, and everything that reads a field which uses `context.db`. Root
 * fields do unless marked `withoutTransaction`; other fields only if marked `inTransaction`. Cached per document, which the
 * server caches too.
 */
export function needsTransaction(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation === OperationTypeNode.MUTATION) return true;
  const name = operation.name?.value ?? '';
  const decided = known.get(document) ?? new Map<string, boolean>();
  known.set(document, decided);
  const before = decided.get(name);
  if (before !== undefined) return before;
  const roots = new Set([schema.getQueryType(), schema.getSubscriptionType()]);
  const types = new TypeInfo(schema);
  let needs = false;
  const relevant = {
    ...document,
    // Fragments of other operations count too, which errs on the safe side.
    definitions: document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION || one === operation),
  };
  visit(
    relevant,
    visitWithTypeInfo(types, {
      Field(node) {
        if (node.name.value.startsWith('__')) return;
        const { withoutTransaction, inTransaction } = types.getFieldDef()?.extensions ?? {};
        const isRoot = roots.has(types.getParentType() as never);
        if (inTransaction === true || (isRoot && withoutTransaction !== true)) needs = true;
      },
    }),
  );
  decided.set(name, needs);
  return needs;
}
