import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { type StoryMaterial, storyMaterial } from '../../domain/story/story-material.ts';
import type { Db } from '../database/prisma.ts';
import { readFacts } from './read-facts.ts';
import { readLanguage } from './read-language.ts';

/**
 * The facts that a story can be written from or compared with.
 *
 * @param facts the facts of the career graph, if they have been read already
 */
export async function readStoryFacts(db: Db, userId: string, facts?: CareerGraph): Promise<StoryMaterial> {
  const graph = facts ?? (await readFacts(db, userId));
  const achievements = new Map(graph.experiences.flatMap((one) => one.achievements).map((one) => [one.id, one]));
  const ranked = await db.achievementRanking.findMany({
    where: { userId, label: 'default' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { achievementId: true },
  });
  const timeline = await db.timelineEntry.findMany({
    where: { userId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { experienceId: true },
  });
  const ranking = ranked.flatMap(({ achievementId }) => {
    const achievement = achievements.get(achievementId);
    return achievement ? [{ achievement }] : [];
  });
  return storyMaterial({ ...graph, ranking, timeline }, await readLanguage(db, userId));
}
