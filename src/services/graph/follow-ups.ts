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

/** A part of the career graph that is derived from others. */
export interface FollowUp {
  part: ChangedPart;
  /** It is refreshed when one of these parts, or the part itself, has been touched. */
  restsOn: readonly ChangedPart[];
  /** Derives the part from the current career graph and writes what differs; repeating it writes nothing. */
  refresh: (at: Refreshing) => Promise<void>;
}

/** All derived parts, each after those that it depends on. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  { part: 'placements', restsOn: [], refresh: refreshPlacements },
  // Before anything that reads statements.
  { part: 'achievements', restsOn: ['experiences', 'documents'], refresh: refreshRewrites },
  { part: 'timeline', restsOn: ['experiences', 'companies', 'education', 'documents'], refresh: refreshTimeline },
  {
    part: 'ranking',
    restsOn: ['profile', 'experiences', 'achievements', 'metrics', 'evidence', 'documents'],
    refresh: refreshRanking,
  },
  {
    part: 'skillOffers',
    restsOn: ['skills', 'experiences', 'companies', 'achievements', 'evidence', 'documents'],
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
      'certifications',
      'languages',
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
      'documents',
    ],
    refresh: refreshCompleteness,
  },
  { part: 'navigation', restsOn: ['completeness', 'documents'], refresh: refreshNavigation },
];

/** Follow-ups of touching these parts, in order, including follow-ups of follow-ups. */
export function followUpsOf(touched: readonly ChangedPart[]): FollowUp[] {
  const changed = new Set<ChangedPart>(touched);
  return FOLLOW_UPS.filter(({ part, restsOn }) => {
    const isDue = changed.has(part) || restsOn.some((one) => changed.has(one));
    if (isDue) changed.add(part);
    return isDue;
  });
}
