import type { Archetype } from '../career-graph/career-graph.ts';
import { ARCHETYPES } from './archetypes.ts';

/** Relative to the place on the site: more pixels than this help no screen. */
const LARGEST = 1.5;
/** More has no effect that anyone sees. */
const STRONGEST = 4;
/** Less isn't worth another file. */
const WEAKEST = 1.05;

/** The size to enlarge an image to, so that its visible part fills its place; null if it is large enough. */
export function enlargedSize(
  archetype: Archetype,
  { width, height }: { width: number; height: number },
  visible: { w: number; h: number },
): { width: number; height: number } | null {
  const place = ARCHETYPES[archetype];
  const needed = Math.max(place.width / (width * visible.w), place.height / (height * visible.h));
  const allowed = (LARGEST * Math.max(place.width, place.height)) / Math.max(width, height);
  const scale = Math.min(needed, allowed, STRONGEST);
  return scale < WEAKEST ? null : { width: Math.round(width * scale), height: Math.round(height * scale) };
}
