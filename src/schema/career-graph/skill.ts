import type { SkillNode, SkillOfferNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { AchievementRef } from './achievement.ts';
import { SourcedRef } from './sourced.ts';
import { StatementVersionRef } from './statement-version.ts';

const unsaid = 'null if the document does not say';

export const SkillRef = builder.objectRef<SkillNode>('Skill').implement({
  description: 'Something that the owner can do.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as written.' }),
    category: t.exposeString('category', { nullable: true, description: `Group in the document; ${unsaid}.` }),
    level: t.exposeString('level', { nullable: true, description: `Level as written; ${unsaid}.` }),
    proofPoints: t.field({
      type: [AchievementRef],
      description: 'Achievements that mention the skill; empty until the skills pipeline has run.',
      extensions: { graphPart: 'proofs', isReference: true },
      resolve: ({ proofs }) => proofs,
    }),
  }),
});

export const SkillOfferRef = builder.objectRef<SkillOfferNode>('SkillOffer').implement({
  description:
    'What the owner offers with a group of skills. Its evidence is the evidence of its skills and proof points.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    category: t.exposeString('category', {
      description: 'Name of the group: from the document, or a usual one.',
    }),
    text: t.exposeString('text', { description: 'The offer, made up of names that are in the career graph.' }),
    skills: t.field({
      type: [SkillRef],
      description: 'Skills of the group, best proven first.',
      extensions: { isReference: true },
      resolve: ({ skills }) => skills,
    }),
    proofPoints: t.field({
      type: [AchievementRef],
      description: 'Achievements that mention one of the skills.',
      extensions: { isReference: true },
      resolve: ({ proofs }) => proofs,
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'All versions of the wording, oldest first.',
      extensions: { graphPart: 'history', isReference: true },
      resolve: ({ history }) => history,
    }),
  }),
});
