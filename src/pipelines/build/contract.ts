import { z } from 'zod';
import { defineBranches } from '../kit/contract.ts';

/** Everything that follows from a graph, each branch a run of its own. */
export const buildContract = defineBranches({
  kind: 'build',
  input: z.object({}),
  branches: [
    { kind: 'timeline', title: 'Timeline', input: {}, after: [] },
    { kind: 'achievements', title: 'Achievements', input: {}, after: [] },
    { kind: 'skills', title: 'Skills', input: {}, after: [] },
    { kind: 'logos', title: 'Logos', input: {}, after: [] },
    { kind: 'images', title: 'Images', input: {}, after: [] },
    { kind: 'story', title: 'Story', input: {}, after: ['timeline', 'achievements', 'skills', 'logos'] },
    // Last, because it decides by how complete everything else has become.
    { kind: 'navigation', title: 'Navigation and completeness', input: {}, after: ['images', 'story'] },
  ],
});
