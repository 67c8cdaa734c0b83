import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';
import { refreshCompleteness } from './refresh-completeness.ts';
import { refreshNavigation } from './refresh-navigation.ts';
import { refreshPlacements } from './refresh-placements.ts';
import { refreshRanking } from './refresh-ranking.ts';
import { refreshRewrites } from './refresh-rewrites.ts';
import { refreshSkills } from './refresh-skills.ts';
import { refreshStory } from './refresh-story.ts';
import { refreshTimeline } from './refresh-timeline.ts';
import type { Refreshing } from './refreshing.ts';

/** A part of the graph that is derived from others. */
export interface FollowUp {
  part: ChangedPart;
  /** It is looked at again when one of these, or it itself, has been touched. */
  restsOn: readonly ChangedPart[];
  /** Derives it from what the graph says now and writes what differs; doing it again writes nothing. */
  refresh: (at: Refreshing) => Promise<void>;
}

/** Everything derived, each after what it rests on. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  { part: 'placements', restsOn: [], refresh: refreshPlacements },
  // Before anything reads the statements.
  { part: 'achievements', restsOn: ['experiences'], refresh: refreshRewrites },
  { part: 'timeline', restsOn: ['experiences', 'companies', 'education'], refresh: refreshTimeline },
  {
    part: 'ranking',
    restsOn: ['profile', 'experiences', 'achievements', 'metrics', 'evidence'],
    refresh: refreshRanking,
  },
  {
    part: 'skillOffers',
    restsOn: ['skills', 'experiences', 'companies', 'achievements', 'evidence'],
    refresh: refreshSkills,
  },
  {
    part: 'story',
    restsOn: [
      'profile',
      'experiences',
      'companies',
      'achievements',
      'education',
      'evidence',
      'documents',
      'timeline',
      'ranking',
      'skills',
      'skillOffers',
    ],
    refresh: refreshStory,
  },
  {
    part: 'completeness',
    restsOn: [
      'profile',
      'experiences',
      'companies',
      'logos',
      'achievements',
      'metrics',
      'skills',
      'skillOffers',
      'story',
      'placements',
    ],
    refresh: refreshCompleteness,
  },
  { part: 'navigation', restsOn: ['completeness', 'documents'], refresh: refreshNavigation },
];

/** What follows when these parts have been touched, in order: also what follows from what follows. */
export function followUpsOf(touched: readonly ChangedPart[]): FollowUp[] {
  const changed = new Set<ChangedPart>(touched);
  return FOLLOW_UPS.filter(({ part, restsOn }) => {
    const isDue = changed.has(part) || restsOn.some((one) => changed.has(one));
    if (isDue) changed.add(part);
    return isDue;
  });
}
