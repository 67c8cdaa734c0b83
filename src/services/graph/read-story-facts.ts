import type { StoryNode } from '../../domain/career-graph/career-graph.ts';
import { storyFacts, type StoryFacts } from '../../domain/story/story-facts.ts';
import type { Db } from '../database/prisma.ts';
import { readLanguage } from './read-language.ts';
import { readParts } from './read-parts.ts';

const PARTS = [
  'profile',
  'companies',
  'experiences',
  'achievements',
  'ranking',
  'story',
  'timeline',
  'education',
  'evidence',
] as const;

/** What a story can be told from now, and the story that there is. */
export async function readStoryFacts(db: Db, userId: string): Promise<{ facts: StoryFacts; story: StoryNode | null }> {
  const graph = await readParts(db, userId, PARTS);
  return { facts: storyFacts(graph, await readLanguage(db, userId)), story: graph.story };
}
