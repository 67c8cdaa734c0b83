import { v7 as newId } from 'uuid';
import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { editExperience } from '../../domain/career-graph/edit-experience.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { ensureCompanies } from '../../services/graph/ensure-companies.ts';
import { cleanText } from '../clean-text.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 300;
const TEXT = 20_000;

const AddExperienceInput = builder.inputType('AddExperienceInput', {
  description: 'A role to add. It needs a title or an employer.',
  fields: (t) => ({
    companyName: t.string({ description: `The employer, at most ${LINE} characters.` }),
    title: t.string({ description: `At most ${LINE} characters.` }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    current: t.boolean({ description: 'Whether it lasts; a role that lasts has no end.' }),
    location: t.string({ description: `At most ${LINE} characters.` }),
    description: t.string({ description: `At most ${TEXT} characters.` }),
  }),
});

const AddExperienceSuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('AddExperienceSuccess').implement({
  description: 'It is the word of the user; no later run overwrites it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the role.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('addExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AddExperienceResult', AddExperienceSuccess, [InvalidInputRef]),
    description: 'Adds a role.',
    args: { input: t.arg({ type: AddExperienceInput, required: true, description: 'What to add.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'addExperience' }, async (db, tell) => {
        const { userId, tenantId } = context.viewer;
        const title = cleanText('title', input.title, LINE) ?? null;
        const companyName = cleanText('companyName', input.companyName, LINE) ?? null;
        const location = cleanText('location', input.location, LINE) ?? null;
        if (title === null && companyName === null)
          throw new InvalidInput('Give the role a title or an employer.', 'title');
        const description = cleanText('description', input.description, TEXT) ?? null;
        const id = newId();
        await editGraph(db, { userId }, async () => {
          const companyId =
            companyName === null ? null : (await ensureCompanies(db, tenantId, [companyName]))(companyName);
          const { start = null, end = null, current } = input;
          const edit = { companyId, title, start, end, location, description, current: current ?? undefined };
          const columns = editExperience(BLANK, edit);
          const { position } = (await db.experience.findFirst({
            where: { userId },
            orderBy: { position: 'asc' },
            select: { position: true },
          })) ?? { position: 1 };
          const editedFields = Object.keys(BLANK);
          await db.experience.create({ data: { id, userId, position: position - 1, ...columns, editedFields } });
        });
        tell(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);

const BLANK = {
  companyId: null,
  title: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
};
