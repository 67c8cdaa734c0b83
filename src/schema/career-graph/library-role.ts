import type { LibraryRole, MetricLadder } from '../../domain/role-library/library-role.ts';
import type { RoleMatch } from '../../domain/role-library/match-role.ts';
import { builder } from '../builder.ts';

const MetricLadderRef = builder.objectRef<MetricLadder>('MetricLadder').implement({
  description: 'Something that could be measured in a role.',
  fields: (t) => ({
    measure: t.exposeString('measure', { description: 'What, in words: "Time to hire".' }),
    unit: t.exposeString('unit', { description: 'percent, currency, count, users or days.' }),
    better: t.exposeString('better', { description: 'Whether more or less of it is better.' }),
  }),
});

const LibraryRoleRef = builder.objectRef<LibraryRole>('LibraryRole').implement({
  description:
    'What the role library says of a role: what people in it generally do. None of it is a fact about the person, and none of it is on the site.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'Its name in the library.' }),
    industry: t.exposeString('industry', { description: 'Where it belongs.' }),
    version: t.exposeInt('version', { description: "Of the industry's data; grows with every change." }),
    outcomes: t.exposeStringList('outcomes', {
      description: 'Sentences that are proposed to the owner where a role says nothing; without numbers and names.',
    }),
    processes: t.exposeStringList('processes', { description: 'What the work consists of.' }),
    tools: t.exposeStringList('tools', { description: 'What is commonly worked with.' }),
    patterns: t.exposeStringList('patterns', { description: 'How a good statement about such work is told.' }),
    metricLadders: t.field({
      type: [MetricLadderRef],
      description: 'What the owner could be asked for where numbers are missing.',
      resolve: ({ metricLadders }) => metricLadders,
    }),
  }),
});

export const LibraryRoleMatchRef = builder.objectRef<RoleMatch>('LibraryRoleMatch').implement({
  description: 'A role of the library that fits a title.',
  fields: (t) => ({
    role: t.field({ type: LibraryRoleRef, description: 'The role.', resolve: ({ role }) => role }),
    confidence: t.exposeFloat('confidence', {
      description: 'How well it fits, at least 0.6 and up to 1: the library has the title as it is.',
    }),
  }),
});
