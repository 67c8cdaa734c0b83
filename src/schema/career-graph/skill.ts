import type { SkillNode, SkillOfferNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { AchievementRef } from './achievement.ts';
import { SourcedRef } from './sourced.ts';
import { StatementVersionRef } from './statement-version.ts';

const unsaid = 'null when the document does not say';

export const SkillRef = builder.objectRef<SkillNode>('Skill').implement({
  description: 'Something that the person can do.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the document says.' }),
    category: t.exposeString('category', { nullable: true, description: `Its group in the document; ${unsaid}.` }),
    level: t.exposeString('level', { nullable: true, description: `How well; ${unsaid}.` }),
    proofPoints: t.field({
      type: [AchievementRef],
      description: 'Achievements that name it; empty until the skills pipeline has run.',
      extensions: { graphPart: 'proofs' },
      resolve: ({ proofs }) => proofs,
    }),
  }),
});

export const SkillOfferRef = builder.objectRef<SkillOfferNode>('SkillOffer').implement({
  description:
    'What the person offers with the skills of one group. Its evidence is that of its skills and proof points.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    category: t.exposeString('category', {
      description: 'The group: as the document names it, else as it is usually named.',
    }),
    text: t.exposeString('text', { description: 'The offer, out of names that stand in the graph.' }),
    skills: t.field({ type: [SkillRef], description: 'The best proven first.', resolve: ({ skills }) => skills }),
    proofPoints: t.field({
      type: [AchievementRef],
      description: 'Achievements that name one of the skills.',
      resolve: ({ proofs }) => proofs,
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'Every wording that it has had, oldest first.',
      extensions: { graphPart: 'history' },
      resolve: ({ history }) => history,
    }),
  }),
});
