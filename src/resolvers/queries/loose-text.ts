import { builder } from '../../schema/builder.ts';
import { LooseTextRef } from '../../schema/loose-text.ts';
import { isUuid } from '../../services/database/is-uuid.ts';

const MOST = 500;

builder.queryField('looseText', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: [LooseTextRef],
    description: `What the signed-in user's documents contain that is not in the career graph, in document order, at most ${MOST}.`,
    args: {
      documentId: t.arg.id({ description: 'Only of this document. If omitted or null, of all merged documents.' }),
      settled: t.arg.boolean({
        defaultValue: false,
        description: 'Whether to include what you have placed or ignored.',
      }),
    },
    resolve: (query, _root, { documentId, settled }, { db, viewer }) => {
      const isUnknown = typeof documentId === 'string' && !isUuid(documentId);
      if (isUnknown) return [];
      return db.looseText.findMany({
        ...query,
        where: {
          userId: viewer.userId,
          ...(typeof documentId === 'string' ? { documentId } : { document: { status: 'merged' } }),
          ...(settled === true ? {} : { status: 'open' }),
        },
        orderBy: [{ documentId: 'desc' }, { kind: 'asc' }, { start: 'asc' }, { id: 'asc' }],
        take: MOST,
      });
    },
  }),
);
