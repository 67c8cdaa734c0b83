import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { visitFields } from './visit-fields.ts';

const known = new WeakMap<DocumentNode, Map<string, boolean>>();

/**
 * Whether an operation must run in a transaction: every mutation, and everything that reads a field which uses `context.db`. Root
 * fields do unless marked `withoutTransaction`; other fields only if marked `inTransaction`. Cached per document, which the
 * server caches too.
 */
export function needsTransaction(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation === OperationTypeNode.MUTATION) return true;
  const name = operation.name?.value ?? '';
  const decided = known.get(document) ?? new Map<string, boolean>();
  known.set(document, decided);
  const before = decided.get(name);
  if (before !== undefined) return before;
  let needs = false;
  visitFields(document, operation, ({ definition, isRoot }) => {
    const { withoutTransaction, inTransaction } = definition?.extensions ?? {};
    if (inTransaction === true || (isRoot && withoutTransaction !== true)) needs = true;
  });
  decided.set(name, needs);
  return needs;
}
