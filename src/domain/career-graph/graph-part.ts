/** What a change of a career graph can touch, as the database notes it: one name per table that the graph is made of. */
export const CHANGED_PARTS = [
  'profile',
  'experiences',
  'achievements',
  'metrics',
  'evidence',
  'companies',
  'logos',
  'skills',
  'education',
  'certifications',
  'languages',
  'documents',
  'placements',
  'timeline',
  'ranking',
  'skillOffers',
  'story',
  'completeness',
  'navigation',
] as const;

export type ChangedPart = (typeof CHANGED_PARTS)[number];
