import type { GraphQLResolveInfo } from 'graphql';
import type { CareerGraph, PlacementNode } from '../domain/career-graph/career-graph.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { PlacementRef } from '../schema/career-graph/placement.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { loadGraph } from './load-graph.ts';

interface Placed {
  graph: CareerGraph;
  placement: PlacementNode;
}

/** Success type of a mutation that changes a placement. */
export function placementSuccess(name: string, description: string) {
  return builder.objectRef<Placed>(name).implement({
    description,
    fields: (t) => ({
      placement: t.field({
        type: PlacementRef,
        description: 'The placement after the edit.',
        extensions: { graphPart: 'placements' },
        resolve: ({ placement }) => placement,
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the edit.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });
}

/** The career graph with what the query requests, and one of its placements. */
export async function placementOf(
  context: Context & { viewer: Viewer },
  info: GraphQLResolveInfo,
  slot: PlacementNode['slot'],
): Promise<Placed> {
  const graph = await loadGraph(context, info, ['placements']);
  const placement = graph.placements.find((one) => one.slot === slot);
  if (!placement) throw new Error(`The placement ${slot} is missing right after it was written.`);
  return { graph, placement };
}
