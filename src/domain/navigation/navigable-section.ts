import type { Section } from '../completeness/graph-snapshot.ts';

/** Sections that a visitor can navigate to; the others are part of the page's frame. */
export type NavigableSection = Exclude<Section, 'navigation' | 'images'>;
