import { builder } from '../builder.ts';
import { AchievementRef } from './achievement.ts';
import { ExperienceRef } from './experience.ts';

// In a file of its own, because the two types would import each other.
builder.objectField(AchievementRef, 'experience', (t) =>
  t.field({
    type: ExperienceRef,
    description: 'The role that it belongs to.',
    extensions: { isReference: true },
    resolve: ({ experience }) => experience,
  }),
);
