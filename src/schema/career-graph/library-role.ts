import { metricQuestion } from '../../domain/role-library/metric-question.ts';
import type { LibraryRole, MetricLadder } from '../../domain/role-library/library-role.ts';
import type { RoleMatch } from '../../domain/role-library/match-role.ts';
import { builder } from '../builder.ts';

const MetricLadderRef = builder.objectRef<MetricLadder>('MetricLadder').implement({
  description: 'Something that can be measured in a role.',
  fields: (t) => ({
    measure: t.exposeString('measure', { description: 'Name of the measure, such as "Time to hire".' }),
    unit: t.exposeString('unit', { description: 'Unit: `percent`, `currency`, `count`, `users` or `days`.' }),
    question: t.string({
      description: 'What to ask the owner, such as "Team size: how many?".',
      resolve: metricQuestion,
    }),
    better: t.exposeString('better', { description: 'Which direction is better: `more` or `less`.' }),
  }),
});

const LibraryRoleRef = builder.objectRef<LibraryRole>('LibraryRole').implement({
  description:
    'A role in the role library: what people in such a role typically do. None of it is a fact about the owner, and none of it is published.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'Name of the role.' }),
    industry: t.exposeString('industry', { description: 'Industry that the role belongs to.' }),
    version: t.exposeInt('version', { description: "Version of the industry's data; increases with every change." }),
    outcomes: t.exposeStringList('outcomes', {
      description: 'Sentences to propose as placeholders. They contain no numbers and no names.',
    }),
    processes: t.exposeStringList('processes', { description: 'Typical tasks.' }),
    tools: t.exposeStringList('tools', { description: 'Typical tools.' }),
    patterns: t.exposeStringList('patterns', { description: 'Templates of good statements for the role.' }),
    metricLadders: t.field({
      type: [MetricLadderRef],
      description: 'Measures to ask the owner about if numbers are missing.',
      resolve: ({ metricLadders }) => metricLadders,
    }),
  }),
});

export const LibraryRoleMatchRef = builder.objectRef<RoleMatch>('LibraryRoleMatch').implement({
  description: 'A role from the role library that matches a job title.',
  fields: (t) => ({
    role: t.field({ type: LibraryRoleRef, description: 'The matching role.', resolve: ({ role }) => role }),
    confidence: t.exposeFloat('confidence', {
      description: 'How well the title matches, 0.6 to 1. 1 is an exact match.',
    }),
  }),
});
