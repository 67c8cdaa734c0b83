import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../schema/builder.ts';
import type { Context } from '../../schema/context.ts';
import { requestError } from '../../schema/request-error.ts';
import { NodeRef } from '../../schema/node.ts';
import { findNodes } from '../find-nodes.ts';

const MOST = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'The object with an ID; null if it does not exist or is not yours.',
    args: { id: t.arg.id({ required: true, description: 'ID of the object.' }) },
    resolve: async (_root, { id }, context, info) => (await nodes(context, info, [id]))[0] ?? null,
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'The objects with these IDs, in this order; null for each that does not exist or is not yours.',
    args: { ids: t.arg.idList({ required: true, description: `IDs of the objects, at most ${MOST}.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
    resolve(_root, { ids }, context, info) {
      if (ids.length > MOST)
        throw requestError('BAD_USER_INPUT', `\`ids\` has ${ids.length} IDs; at most ${MOST} are read.`);
      return nodes(context, info, ids);
    },
  }),
}));

async function nodes(context: Context, info: GraphQLResolveInfo, ids: readonly string[]) {
  const found = await findNodes(context, info, ids);
  return ids.map((id) => found.get(id) ?? null);
}
