import type { CareerGraph, ExperienceNode } from '../../domain/career-graph/career-graph.ts';
import { editExperience } from '../../domain/career-graph/edit-experience.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ExperienceRef } from '../../schema/career-graph/experience.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { ensureCompanies } from '../../services/graph/ensure-companies.ts';
import { cleanText } from '../clean-text.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { lockedFields, lockedFieldsOf } from '../locked-fields.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 300;
const TEXT = 20_000;

const UpdateExperienceInput = builder.inputType('UpdateExperienceInput', {
  description: 'What to change of a role. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the experience.' }),
    expectedVersion: t.int({
      description: "The graph's version that the edit was made on; when it has grown since, nothing is changed.",
    }),
    companyName: t.string({ description: `The employer, at most ${LINE} characters.` }),
    title: t.string({ description: `At most ${LINE} characters.` }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({
      type: 'PartialDate',
      description: '2019, 2019-03 or 2019-03-01. A role with an end does not last.',
    }),
    current: t.boolean({ description: 'Whether it lasts; true takes the end away.' }),
    location: t.string({ description: `At most ${LINE} characters.` }),
    description: t.string({ description: `At most ${TEXT} characters.` }),
    lockedFields: lockedFieldsOf(t),
  }),
});

const UpdateExperienceSuccess = builder
  .objectRef<{ graph: CareerGraph; experience: ExperienceNode }>('UpdateExperienceSuccess')
  .implement({
    description: 'The edit is kept; no later run overwrites the fields that were given.',
    fields: (t) => ({
      experience: t.field({
        type: ExperienceRef,
        description: 'As it is now.',
        extensions: { graphPart: 'experiences' },
        resolve: ({ experience }) => experience,
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The graph as it is now.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });

builder.mutationField('updateExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateExperienceResult', UpdateExperienceSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Edits a role. What is edited is the word of the user from then on: no longer to be reviewed, never overwritten.',
    args: { input: t.arg({ type: UpdateExperienceInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'updateExperience', subject: input.id }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const id = await editGraph(db, { userId, expectedVersion: input.expectedVersion }, async () => {
          const stored = isUuid(input.id)
            ? await db.experience.findFirst({ where: { id: input.id, rejected: false } })
            : null;
          if (!stored) throw new NotFound(`You have no experience ${input.id}.`);
          if (input.current === null) throw new InvalidInput('Say true or false, or leave it out.', 'current');
          const companyName = cleanText('companyName', input.companyName, LINE);
          const edit = {
            companyId: companyName && (await ensureCompanies(db, tenantId, [companyName]))(companyName),
            title: cleanText('title', input.title, LINE),
            start: input.start,
            end: input.end,
            current: input.current,
            location: cleanText('location', input.location, LINE),
            description: cleanText('description', input.description, TEXT),
          };
          const changed = editExperience(stored, edit);
          const named = FIELDS.filter(([field]) => input[field] !== undefined).map(([, column]) => column);
          const edited = [...named, ...Object.keys(changed)];
          const editedFields = lockedFields(stored.editedFields, edited, input.lockedFields);
          if (named.length > 0)
            await db.experience.update({
              where: { id: stored.id },
              data: {
                ...changed,
                editedFields,
                requiresReview: false,
                reviewReason: null,
                provenance: 'user_provided',
              },
            });
          return stored.id;
        });
        const graph = await loadGraph(context, info, ['experiences']);
        const experience = graph.experiences.find((one) => one.id === id);
        if (!experience) throw new Error(`Experience ${id} was edited but is not in the graph.`);
        return { graph, experience };
      }),
  }),
);

/** Fields of the input and the columns that they edit. */
const FIELDS = [
  ['companyName', 'companyId'],
  ['title', 'title'],
  ['start', 'start'],
  ['end', 'end'],
  ['current', 'current'],
  ['location', 'location'],
  ['description', 'description'],
] as const;
