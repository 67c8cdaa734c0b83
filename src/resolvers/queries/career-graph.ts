import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { loadGraph } from '../load-graph.ts';

builder.queryField('careerGraph', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CareerGraphRef,
    description: 'The whole career graph of the signed-in user, one consistent snapshot.',
    // One statement is a snapshot by itself.
    extensions: { withoutTransaction: true },
    resolve: (_root, _args, context, info) => loadGraph(context, info),
  }),
);
