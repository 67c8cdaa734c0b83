import { bestAchievements, type CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { withTenure } from '../../domain/timeline/with-tenure.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { AchievementRef } from './achievement.ts';
import { NavigationEntryRef } from './navigation-entry.ts';
import { SkillOfferRef, SkillRef } from './skill.ts';
import { CertificationRef, EducationRef, SpokenLanguageRef } from './background.ts';
import { CompanyRef } from './company.ts';
import { ExperienceRef } from './experience.ts';
import { PlacementRef } from './placement.ts';
import { ProfileRef } from './profile.ts';
import { AchievementRankingRef } from './ranking.ts';
import { SectionCompletenessRef } from './section-completeness.ts';
import { SectionEntryRef } from './section-entry.ts';
import { StoryRef } from './story.ts';
import { TimelineEntryRef } from './timeline-entry.ts';

/** `graphPart` names the part of the career graph that a field needs. Parts that no requested field needs are not read. */
export const CareerGraphRef = builder.objectRef<CareerGraph>('CareerGraph').implement({
  description: "Everything that Cursus knows about one person's career, as a consistent snapshot.",
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Stable ID.', resolve: (_graph, _args, context) => singletonId('careerGraph', context) }),
    version: t.exposeInt('version', {
      description:
        'Increases by one with every change. Compare it to know whether you are up to date, and send it as `expectedVersion` with edits.',
    }),
    profile: t.field({
      type: ProfileRef,
      description: 'Name, headline, contact details and summary.',
      extensions: { graphPart: 'profile' },
      resolve: ({ profile }) => profile,
    }),
    companies: t.field({
      type: [CompanyRef],
      description: 'Companies of the roles, ordered by name.',
      extensions: { graphPart: 'companies' },
      resolve: ({ companies }) => companies,
    }),
    experiences: t.field({
      type: [ExperienceRef],
      description: 'Roles, in document order.',
      extensions: { graphPart: 'experiences' },
      resolve: ({ experiences }) => experiences,
    }),
    achievements: t.field({
      type: [AchievementRef],
      description: 'Statements of all roles, in document order unless `top` is given.',
      extensions: { graphPart: 'bestAchievements', isReference: true },
      args: {
        top: t.arg.int({
          description: 'Returns only this many, best ranked first. If omitted or null, returns all in document order.',
        }),
      },
      resolve: (graph, { top }) => bestAchievements(graph, top === null || top === undefined ? null : Math.max(0, top)),
    }),
    ranking: t.field({
      type: AchievementRankingRef,
      nullable: true,
      description: 'The default ranking; null until the achievements pipeline has run.',
      extensions: { graphPart: 'bestAchievements' },
      resolve: ({ ranking }) => (ranking.length === 0 ? null : { label: 'default', entries: ranking }),
    }),
    rankings: t.field({
      type: [AchievementRankingRef],
      description: 'All rankings: the default ranking, then one for each target role.',
      extensions: { graphPart: 'bestAchievements' },
      resolve: ({ rankings }) => rankings,
    }),
    skills: t.field({
      type: [SkillRef],
      description: 'Skills, in document order.',
      extensions: { graphPart: 'skills' },
      resolve: ({ skills }) => skills,
    }),
    skillOffers: t.field({
      type: [SkillOfferRef],
      description: 'Skills by group, best proven first; empty until the skills pipeline has run.',
      extensions: { graphPart: 'skillOffers' },
      resolve: ({ skillOffers }) => skillOffers,
    }),
    navigation: t.field({
      type: [NavigationEntryRef],
      description: 'Sections of the site, in order; empty until the navigation pipeline has run.',
      extensions: { graphPart: 'navigation' },
      resolve: ({ navigation }) => navigation,
    }),
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'The narrative; null until the story pipeline has run.',
      extensions: { graphPart: 'story' },
      resolve: ({ story }) => story,
    }),
    timeline: t.field({
      type: [TimelineEntryRef],
      description: 'Roles and courses of study, newest first; empty until the timeline pipeline has run.',
      extensions: { graphPart: 'timeline' },
      resolve: ({ timeline }) => withTenure(timeline, new Date()),
    }),
    placements: t.field({
      type: [PlacementRef],
      description: 'Images on the site; empty until the images pipeline has run.',
      extensions: { graphPart: 'placements' },
      resolve: ({ placements }) => placements,
    }),
    completeness: t.field({
      type: [SectionCompletenessRef],
      description: 'Completeness of each section; empty until a document has been read or something has been edited.',
      extensions: { graphPart: 'completeness' },
      resolve: ({ completeness }) => completeness,
    }),
    textCoverage: t.float({
      nullable: true,
      description:
        'Share of the letters of your documents that are in the career graph or that you have placed or ignored, 0 to 1, not counting headings, labels and page numbers. Null until a document has been read.',
      extensions: { graphPart: 'textCoverage' },
      resolve: (graph) => graph.textCoverage,
    }),
    education: t.field({
      type: [EducationRef],
      description: 'Courses of study, in document order.',
      extensions: { graphPart: 'education' },
      resolve: ({ education }) => education,
    }),
    certifications: t.field({
      type: [CertificationRef],
      description: 'Certificates and licenses, in document order.',
      extensions: { graphPart: 'certifications' },
      resolve: ({ certifications }) => certifications,
    }),
    languages: t.field({
      type: [SpokenLanguageRef],
      description: 'Languages that the owner speaks, in document order.',
      extensions: { graphPart: 'languages' },
      resolve: ({ languages }) => languages,
    }),
    sections: t.field({
      type: [SectionEntryRef],
      description:
        'Entries of all other sections, such as publications and awards, in document order within each kind.',
      extensions: { graphPart: 'sections' },
      resolve: ({ sections }) => sections,
    }),
  }),
});
