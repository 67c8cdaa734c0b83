import { z } from 'zod';
import { defineParent } from '../kit/contract.ts';

/** Starts every pipeline that follows from a career graph as a child run. */
export const buildContract = defineParent({
  kind: 'build',
  input: z.object({}),
  children: [
    { kind: 'timeline', title: 'Timeline', input: {}, after: [] },
    { kind: 'achievements', title: 'Achievements', input: {}, after: [] },
    { kind: 'skills', title: 'Skills', input: {}, after: [] },
    { kind: 'logos', title: 'Logos', input: {}, after: [] },
    { kind: 'images', title: 'Images', input: {}, after: [] },
    { kind: 'story', title: 'Story', input: {}, after: ['timeline', 'achievements', 'skills', 'logos'] },
    // Last, because it depends on how complete everything else has become.
    { kind: 'navigation', title: 'Navigation and completeness', input: {}, after: ['images', 'story'] },
  ],
});
