import { bestAchievements, type CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { withTenure } from '../../domain/timeline/with-tenure.ts';
import { builder } from '../builder.ts';
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
import { StoryRef } from './story.ts';
import { TimelineEntryRef } from './timeline-entry.ts';

/** `graphPart` says which part of the graph has to be read for a field; what no field asks for is not read. */
export const CareerGraphRef = builder.objectRef<CareerGraph>('CareerGraph').implement({
  description: 'Everything that is known of a career, as of one moment.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Grows by one with every change; clients use it to know that they are up to date.',
    }),
    profile: t.field({
      type: ProfileRef,
      description: 'Who the person is.',
      extensions: { graphPart: 'profile' },
      resolve: ({ profile }) => profile,
    }),
    companies: t.field({
      type: [CompanyRef],
      description: 'Employers of the experiences, by name.',
      extensions: { graphPart: 'companies' },
      resolve: ({ companies }) => companies,
    }),
    experiences: t.field({
      type: [ExperienceRef],
      description: 'Roles, in the order of the document.',
      extensions: { graphPart: 'experiences' },
      resolve: ({ experiences }) => experiences,
    }),
    achievements: t.field({
      type: [AchievementRef],
      description: 'Statements of all roles.',
      extensions: { graphPart: 'bestAchievements' },
      args: {
        top: t.arg.int({
          description: 'Only so many, the best of the ranking first; all, in the order of the document, without it.',
        }),
      },
      resolve: (graph, { top }) => bestAchievements(graph, top === null || top === undefined ? null : Math.max(0, top)),
    }),
    ranking: t.field({
      type: AchievementRankingRef,
      nullable: true,
      description: 'Null until the achievements pipeline has run.',
      extensions: { graphPart: 'bestAchievements' },
      resolve: ({ ranking }) => (ranking.length === 0 ? null : { label: 'default', entries: ranking }),
    }),
    rankings: t.field({
      type: [AchievementRankingRef],
      description: 'The default one first, then one per target role that was ranked for.',
      extensions: { graphPart: 'bestAchievements' },
      resolve: ({ rankings }) => rankings,
    }),
    skills: t.field({
      type: [SkillRef],
      description: 'What the person can do.',
      extensions: { graphPart: 'skills' },
      resolve: ({ skills }) => skills,
    }),
    skillOffers: t.field({
      type: [SkillOfferRef],
      description: 'Skills in groups, the best proven first; empty until the skills pipeline has run.',
      extensions: { graphPart: 'skillOffers' },
      resolve: ({ skillOffers }) => skillOffers,
    }),
    navigation: t.field({
      type: [NavigationEntryRef],
      description: 'The sections of the site, in their order; empty until the navigation pipeline has run.',
      extensions: { graphPart: 'navigation' },
      resolve: ({ navigation }) => navigation,
    }),
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'Null until the story pipeline has run.',
      extensions: { graphPart: 'story' },
      resolve: ({ story }) => story,
    }),
    timeline: t.field({
      type: [TimelineEntryRef],
      description: 'Roles and studies, newest first; empty until the timeline pipeline has run.',
      extensions: { graphPart: 'timeline' },
      resolve: ({ timeline }) => withTenure(timeline, new Date()),
    }),
    placements: t.field({
      type: [PlacementRef],
      description: 'Empty until the images pipeline has run.',
      extensions: { graphPart: 'placements' },
      resolve: ({ placements }) => placements,
    }),
    completeness: t.field({
      type: [SectionCompletenessRef],
      description: 'Section by section; empty until a document was read or something was edited.',
      extensions: { graphPart: 'completeness' },
      resolve: ({ completeness }) => completeness,
    }),
    education: t.field({
      type: [EducationRef],
      description: 'Courses of study.',
      extensions: { graphPart: 'education' },
      resolve: ({ education }) => education,
    }),
    certifications: t.field({
      type: [CertificationRef],
      description: 'Certificates and licences.',
      extensions: { graphPart: 'certifications' },
      resolve: ({ certifications }) => certifications,
    }),
    languages: t.field({
      type: [SpokenLanguageRef],
      description: 'Languages that the person speaks.',
      extensions: { graphPart: 'languages' },
      resolve: ({ languages }) => languages,
    }),
  }),
});
