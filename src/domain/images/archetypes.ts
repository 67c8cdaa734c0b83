import type { Archetype, AssetKind } from '../career-graph/career-graph.ts';
import type { PlacementSlot } from '../completeness/graph-snapshot.ts';

/** A dark gradient laid over an image to keep text on it readable. */
export type GradientSpec = { side: 'left'; start: string; end: string; opacity: number };

/** Composition of an archetype. Lengths are fractions of the frame, unless noted. */
export interface ArchetypeSpec {
  slot: PlacementSlot;
  assetKind: AssetKind;
  /** Size of the finished image in pixels. */
  width: number;
  height: number;
  gradient: GradientSpec | null;
  /** Target of the midpoint between the eyes, and of the face height (the detector's box, brows to chin). */
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** Upper limit of the face height when a tightly cropped photo has to be enlarged. */
  largestFace: number;
  /** Acceptable range of the backdrop's mean luminance, 0..1. */
  backdropLuminance: readonly [number, number];
  /** Maximum chroma of the backdrop's mean color, 0..1 of full saturation. */
  backdropChroma: number;
}

export const ARCHETYPES: Record<Archetype, ArchetypeSpec> = {
  hero: {
    slot: 'hero',
    assetKind: 'banner_generated',
    width: 2400,
    height: 1350,
    gradient: { side: 'left', start: '#000000', end: 'transparent', opacity: 0.3 },
    // Right of center, because the title is on the left, on the gradient.
    eyeX: 0.68,
    eyeY: 0.36,
    faceHeight: 0.36,
    largestFace: 0.6,
    backdropLuminance: [0.1, 0.5],
    backdropChroma: 0.35,
  },
  formal: {
    slot: 'achievements_general_main',
    assetKind: 'feature_square_generated',
    width: 1200,
    height: 1200,
    gradient: null,
    eyeX: 0.5,
    eyeY: 0.41,
    faceHeight: 0.4,
    largestFace: 0.58,
    backdropLuminance: [0.3, 0.85],
    backdropChroma: 0.2,
  },
  desk: {
    slot: 'achievements_career_main',
    assetKind: 'card_portrait_generated',
    width: 1200,
    height: 1500,
    gradient: null,
    eyeX: 0.5,
    eyeY: 0.39,
    faceHeight: 0.32,
    largestFace: 0.5,
    backdropLuminance: [0.2, 0.7],
    backdropChroma: 0.4,
  },
  casual: {
    slot: 'certifications_bg',
    assetKind: 'cert_banner_generated',
    width: 2100,
    height: 900,
    gradient: { side: 'left', start: '#000000', end: 'transparent', opacity: 0.3 },
    eyeX: 0.72,
    eyeY: 0.4,
    faceHeight: 0.42,
    largestFace: 0.66,
    backdropLuminance: [0.2, 0.65],
    backdropChroma: 0.45,
  },
};

export const ALL_ARCHETYPES = Object.keys(ARCHETYPES) as Archetype[];

/** The crop of an image made in its slot's own ratio: all of it, with the face's target position as the focal point. */
export function wholeImage(archetype: Archetype) {
  const { eyeX, eyeY } = ARCHETYPES[archetype];
  return { x: 0, y: 0, w: 1, h: 1, focalX: eyeX, focalY: eyeY };
}
