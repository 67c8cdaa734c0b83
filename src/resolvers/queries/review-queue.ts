import { reviewQueue } from '../../domain/review/review-queue.ts';
import { builder } from '../../schema/builder.ts';
import { ReviewItemRef } from '../../schema/career-graph/review-item.ts';
import { loadGraph } from '../load-graph.ts';

const MOST = 500;

builder.queryField('reviewQueue', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [ReviewItemRef],
    description: "Statements that need the signed-in user's review, most important first.",
    args: { first: t.arg.int({ defaultValue: 50, description: `Returns at most this many, up to ${MOST}.` }) },
    // It is read by one SQL statement, which is a snapshot by itself.
    extensions: { withoutTransaction: true },
    async resolve(_root, { first }, context, info) {
      const graph = await loadGraph(context, info, [
        'profile',
        'companies',
        'experiences',
        'achievements',
        'ranking',
        'skills',
        'skillOffers',
        'story',
        'education',
        'certifications',
        'languages',
        'sections',
        'questions',
      ]);
      return reviewQueue(graph).slice(0, Math.min(Math.max(0, first ?? 50), MOST));
    },
  }),
);
