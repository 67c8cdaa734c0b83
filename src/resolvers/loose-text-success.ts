import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { LooseTextRef } from '../schema/loose-text.ts';
import { expectedVersionOf } from './edit-arguments.ts';

export const LooseTextInput = builder.inputType('LooseTextInput', {
  description: 'Identifies text that is not in the career graph.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'ID of the text.' }),
  }),
});

/** Success type of a mutation about loose text. */
export function looseTextSuccess(name: string, description: string) {
  return builder.objectRef<{ id: string; graph: CareerGraph }>(name).implement({
    description,
    fields: (t) => ({
      looseText: t.prismaField({
        type: LooseTextRef,
        description: 'The text after the change.',
        resolve: (query, { id }, _args, { db }) => db.looseText.findFirstOrThrow({ ...query, where: { id } }),
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the change.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });
}
