import { builder } from '../../schema/builder.ts';
import { EntryKindRef } from '../../schema/enums.ts';
import { listRemoved, type RemovedEntry } from '../../services/graph/review/list-removed.ts';

const RemovedEntry = builder.objectRef<RemovedEntry>('RemovedEntry').implement({
  description: 'A removed entry. `restoreEntry` restores it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntryKindRef, description: 'Kind of entry.' }),
    id: t.exposeID('id', { description: 'ID of the entry.' }),
    label: t.exposeString('label', {
      description: 'Short text that identifies the entry, such as the title of the role.',
    }),
  }),
});

builder.queryField('removedEntries', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [RemovedEntry],
    description:
      'Entries that the signed-in user has removed or rejected, roles first. They are not in the career graph and not on the site, but can be restored. Statements of a removed role are restored with it and not listed.',
    resolve: (_root, _args, { db, viewer }) => listRemoved(db, viewer.userId),
  }),
);
