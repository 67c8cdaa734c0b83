import { builder } from '../../schema/builder.ts';
import { EntryKindRef } from '../../schema/enums.ts';
import { listTakenOut, type TakenOut } from '../../services/graph/review/list-taken-out.ts';

const RemovedEntry = builder.objectRef<TakenOut>('RemovedEntry').implement({
  description: 'An entry that the owner has taken out; restoreEntry brings it back.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntryKindRef, description: 'What it is.' }),
    id: t.exposeID('id', { description: 'Its id.' }),
    label: t.exposeString('label', { description: 'What it says.' }),
  }),
});

builder.queryField('removedEntries', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [RemovedEntry],
    description:
      'What the signed-in user has taken out or rejected, roles first. It is in no graph and on no site, but not lost. Statements of a role that is out come back with it and are not named.',
    resolve: (_root, _args, { db, viewer }) => listTakenOut(db, viewer.userId),
  }),
);
