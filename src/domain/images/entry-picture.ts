/** Pictures of projects and other entries. */
export const ENTRY_PICTURE = {
  assetKind: 'entry_picture',
  /** Longest side that is kept, in pixels: as wide as the widest card. */
  longest: 1440,
  /** Shape of the part that cards show. */
  frame: { width: 16, height: 10 },
} as const;
