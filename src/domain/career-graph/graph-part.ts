/** Parts of a career graph, one per table, as the database records changes to them. */
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
  'sections',
  'documents',
  'looseText',
  'placements',
  'timeline',
  'ranking',
  'skillOffers',
  'story',
  'completeness',
  'navigation',
] as const;

export type ChangedPart = (typeof CHANGED_PARTS)[number];
