import type { Archetype, AssetKind } from '../career-graph/career-graph.ts';
import type { PlacementSlot } from '../completeness/graph-snapshot.ts';

/** A shade that lies over an image so that text on it can be read. */
export type GradientSpec = { side: 'left'; start: string; end: string; opacity: number };

/** How an archetype is to look; lengths are shares of the frame. */
export interface ArchetypeSpec {
  slot: PlacementSlot;
  assetKind: AssetKind;
  /** Pixels of the finished image. */
  width: number;
  height: number;
  gradient: GradientSpec | null;
  /** Where the middle between the eyes is to be, and how high the face (brows to chin box of the detector). */
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** What a photo that ends too early may force the face to be at most. */
  largestFace: number;
  /** Range of the backdrop's mean luminance, 0..1, in which the style is as meant. */
  backdropLuminance: readonly [number, number];
  /** Largest chroma (0..1 of full saturation) of the backdrop's mean colour. */
  backdropChroma: number;
}

export const ARCHETYPES: Record<Archetype, ArchetypeSpec> = {
  hero: {
    slot: 'hero',
    assetKind: 'banner_generated',
    width: 2400,
    height: 1350,
    gradient: { side: 'left', start: '#000000', end: 'transparent', opacity: 0.3 },
    // Right of the middle: the title stands on the left, on the gradient.
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

/** All of an image that was made in its place's own ratio; what must stay visible is where the face was meant to be. */
export function wholeImage(archetype: Archetype) {
  const { eyeX, eyeY } = ARCHETYPES[archetype];
  return { x: 0, y: 0, w: 1, h: 1, focalX: eyeX, focalY: eyeY };
}
