import { ENTRY_NAMES } from '../../domain/career-graph/entry-kind.ts';
import { builder } from '../../schema/builder.ts';
import { EntryKindRef } from '../../schema/enums.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { orderEntries } from '../../services/graph/edits/order-entries.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { entrySuccess } from '../entry-input.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { resultUnion, runMutation } from '../mutation.ts';

/** More than any section has. */
const MOST = 500;

const OrderEntriesInput = builder.inputType('OrderEntriesInput', {
  description: 'Entries in the order that the owner wants.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    kind: t.field({
      type: EntryKindRef,
      required: true,
      description: 'Kind of the entries. Roles are in the order of their dates.',
    }),
    ids: t.idList({
      required: true,
      description:
        'All statements of one role, all entries of one section, or all entries of another kind, each exactly once.',
    }),
  }),
});

const OrderEntriesSuccess = entrySuccess(
  'OrderEntriesSuccess',
  'The entries are in this order. No document changes it; new entries join them.',
);

builder.mutationField('orderEntries', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('OrderEntriesResult', OrderEntriesSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Orders the statements of a role, the entries of a section, or all skills, studies, certificates or languages.',
    args: { input: t.arg({ type: OrderEntriesInput, required: true, description: 'The entries.' }) },
    resolve: (_root, { input: { kind, ids, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'orderEntries', subject: ids[0] }, async (db) => {
        const { userId } = context.viewer;
        if (kind === 'experience')
          throw new InvalidInput('Roles are in the order of their dates. Correct a date to move one.', 'kind');
        if (ids.length === 0 || ids.length > MOST)
          throw new InvalidInput(`Pass 1 to ${MOST} entries (got ${ids.length}).`, 'ids');
        const order = () => orderEntries(db, userId, { kind, ids });
        const missing = ids.find((id) => !isUuid(id)) ?? (await editGraph(db, { userId, expectedVersion }, order));
        if (missing !== null) throw notFound(ENTRY_NAMES[kind], missing);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
