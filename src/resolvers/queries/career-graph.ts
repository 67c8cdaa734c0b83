import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { loadGraph } from '../load-graph.ts';

builder.queryField('careerGraph', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CareerGraphRef,
    description: "The signed-in user's career graph, as one consistent snapshot.",
    // It is read by one SQL statement, which is a snapshot by itself.
    extensions: { withoutTransaction: true },
    resolve: (_root, _args, context, info) => loadGraph(context, info),
  }),
);
