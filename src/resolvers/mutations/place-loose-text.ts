import { builder } from '../../schema/builder.ts';
import { SectionEntryKindRef } from '../../schema/career-graph/section-entry.ts';
import { EntryKindRef } from '../../schema/enums.ts';
import { line, longText } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { placeLooseText, type Placing } from '../../services/graph/review/place-loose-text.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { looseTextSuccess } from '../loose-text-success.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const PlaceLooseTextInput = builder.inputType('PlaceLooseTextInput', {
  description: 'What a passage becomes.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'ID of the text.' }),
    text: t.string({
      description: 'The part of the passage to use, or a corrected version. If omitted or null, the whole passage.',
      validate: longText,
    }),
    as: t.field({
      type: EntryKindRef,
      description:
        'The kind of entry to make of it: `EXPERIENCE`, `ACHIEVEMENT` (requires `experienceId`), `SKILL` or `SECTION_ENTRY` (requires `sectionKind`). Omit it to add the text to the entry `partOf`.',
    }),
    experienceId: t.id({ description: 'ID of the role that a statement belongs to.' }),
    sectionKind: t.field({ type: SectionEntryKindRef, description: 'What a section entry is.' }),
    heading: t.string({ description: 'Heading of a section entry of the kind `OTHER`.', validate: line }),
    partOf: t.id({ description: 'ID of the role or section entry to whose description the text is added.' }),
  }),
});

const PlaceLooseTextSuccess = looseTextSuccess('PlaceLooseTextSuccess', 'The text is in the career graph.');

builder.mutationField('placeLooseText', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('PlaceLooseTextResult', PlaceLooseTextSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Makes an entry of a passage that is not in the career graph, or adds it to one. `reopenLooseText` undoes it.',
    args: { input: t.arg({ type: PlaceLooseTextInput, required: true, description: 'What it becomes.' }) },
    resolve: (_root, { input }, context, info) =>
      runMutation(context, { mutation: 'placeLooseText', subject: input.id }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const { id, expectedVersion } = input;
        const text = input.text ?? null;
        const place = () => placeLooseText(db, { userId, tenantId }, { id, placing: placingOf(input), text });
        const isKnown = [id, input.experienceId, input.partOf].every((one) => one == null || isUuid(one));
        const isPlaced = isKnown && (await editGraph(db, { userId, expectedVersion }, place));
        if (!isPlaced) throw notFound('text', id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);

function placingOf(input: typeof PlaceLooseTextInput.$inferInput): Placing {
  const { as, experienceId, sectionKind, heading = null, partOf } = input;
  if (as == null) {
    if (partOf == null) throw new InvalidInput('Pass either `as` or `partOf`.', 'as');
    return { as: 'description', of: partOf };
  }
  if (as === 'experience' || as === 'skill') return { as };
  if (as === 'achievement') {
    if (experienceId == null) throw new InvalidInput('A statement needs the role it belongs to.', 'experienceId');
    return { as, experienceId };
  }
  if (as !== 'sectionEntry')
    throw new InvalidInput('Text can become a role, a statement, a skill or a section entry.', 'as');
  if (sectionKind == null) throw new InvalidInput('A section entry needs a kind.', 'sectionKind');
  return { as, kind: sectionKind, heading };
}
