import { type StoryMaterial, storyMaterial } from '../../domain/story/story-material.ts';
import type { Db } from '../database/prisma.ts';
import { readLanguage } from './read-language.ts';
import { readParts } from './read-parts.ts';

const PARTS = [
  'profile',
  'companies',
  'experiences',
  'achievements',
  'ranking',
  'timeline',
  'education',
  'evidence',
] as const;

/** What a story can be told from now, and compared with. */
export async function readStoryFacts(db: Db, userId: string): Promise<StoryMaterial> {
  return storyMaterial(await readParts(db, userId, PARTS), await readLanguage(db, userId));
}
