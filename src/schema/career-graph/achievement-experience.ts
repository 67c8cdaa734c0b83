import { builder } from '../builder.ts';
import { AchievementRef } from './achievement.ts';
import { ExperienceRef } from './experience.ts';

// Apart from both, which would need each other.
builder.objectField(AchievementRef, 'experience', (t) =>
  t.field({
    type: ExperienceRef,
    description: 'The role that it belongs to.',
    resolve: ({ experience }) => experience,
  }),
);
