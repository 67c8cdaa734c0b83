import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { visitFields } from './visit-fields.ts';

const known = new WeakMap<DocumentNode, Map<string, boolean>>();

/**
 * Whether an operation must run in a transaction: every mutation, everything that reads a field which uses `context.db`, and everything
 * with several root fields, which must see one snapshot. Root fields use it unless marked `withoutTransaction`; other fields only if
 * marked `inTransaction`. Cached per document, which the server caches too.
 */
export function needsTransaction(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation === OperationTypeNode.MUTATION) return true;
  const name = operation.name?.value ?? '';
  const decided = known.get(document) ?? new Map<string, boolean>();
  known.set(document, decided);
  const before = decided.get(name);
  if (before !== undefined) return before;
  let needs = false;
  let roots = 0;
  visitFields(document, operation, ({ definition, isRoot }) => {
    if (isRoot) roots += 1;
    const { withoutTransaction, inTransaction } = definition?.extensions ?? {};
    if (inTransaction === true || (isRoot && withoutTransaction !== true)) needs = true;
  });
  needs ||= roots > 1;
  decided.set(name, needs);
  return needs;
}
