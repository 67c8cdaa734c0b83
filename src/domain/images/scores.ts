import type { Archetype } from '../career-graph/career-graph.ts';
import { ARCHETYPES, type ArchetypeSpec } from './archetypes.ts';
import { type Direction, DIRECTIONS, type Layout, type Tone } from './directions.ts';

/** Measurements of a candidate. Lengths are fractions of the frame unless noted. */
export interface Measures {
  /** Distance between the face descriptors of candidate and photo (0 identical, about 0.6 a different person); null without a face. */
  distance: number | null;
  /** Faces found by both detectors. */
  faces: number;
  /** The detector's confidence, 0..1. */
  confidence: number;
  /** Sharpness of the face, as `measureFace` defines it, and relative to the photo's face at the same size. */
  sharpness: number;
  relativeSharpness: number;
  /** Mean step across borders of 8×8 blocks relative to steps elsewhere; 1 means no blocking. */
  blocking: number;
  /** Standard deviation of the noise around the face, 0..255. */
  noise: number;
  /** Structure on the person that the photo does not have, 0..255; 0 for images of a model. */
  foreign: number;
  /** Share of head and chest whose structure is gone; 0 for images of a model. */
  lost: number;
  /** Share of head and chest that is much brighter or darker than the rest became; 0 for images of a model. */
  covered: number;
  /** How much two segmentations differ along the person's contour, 0..1. */
  dispute: number;
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** Fraction of the face box that is within the frame. */
  faceInside: number;
  /** Space above the head, in face heights; 0 if the frame cuts off the head. */
  headroom: number;
  /** Share of the place below the head that the body fills. */
  shoulders: number;
  /** Mean difference between points of the background a sixth of a face apart, 0..1. High for patterns and clutter. */
  clutter: number;
  /** How much further than the photo's the face's color is from any skin's, in CIELAB; 0 in black and white. */
  tint: number;
  /** Mean luminance of the face, 0..1, and its standard deviation. */
  faceLuminance: number;
  faceContrast: number;
}

/** All 0..1, 1 is best. */
export interface Scores {
  likeness: number;
  artifact: number;
  framing: number;
  style: number;
  finalScore: number;
}

/** Below this likeness it may be a different person, so the candidate is never placed automatically. */
export const LIKENESS_GATE = 0.5;

/** Below this score a candidate is not placed; the plain crop is placed instead. */
export const PLACING_FLOOR = 0.4;

/** Exponents: how much each score counts in the product. */
const WEIGHTS = { likeness: 0.5, artifact: 1, framing: 1, style: 1 };

/** Scores a candidate. `direction` is null for an image of a model. docs/images.md has the formulas and how they were calibrated. */
export function scoreMeasures(measures: Measures, archetype: Archetype, direction: string | null): Scores {
  const likeness = scoreLikeness(measures.distance);
  const artifact = scoreArtifact(measures);
  const framing = scoreFraming(measures, ARCHETYPES[archetype]);
  const style = scoreStyle(measures, directionOf(archetype, direction));
  // A product, because one defect is enough to spoil an image.
  const product =
    likeness ** WEIGHTS.likeness * artifact ** WEIGHTS.artifact * framing ** WEIGHTS.framing * style ** WEIGHTS.style;
  return { likeness, artifact, framing, style, finalScore: likeness < LIKENESS_GATE ? 0 : product };
}

const directionOf = (archetype: Archetype, name: string | null): Direction | undefined =>
  DIRECTIONS[archetype].find((one) => one.name === name);

/** 1 up to a distance of 0.15, 0.5 at 0.5, 0 from 0.65. */
function scoreLikeness(distance: number | null): number {
  if (distance === null) return 0;
  if (distance <= 0.5) return falling(distance, 0.15, 0.85);
  return 0.5 * falling(distance, 0.5, 0.65);
}

/** Everything that is wrong with the picture as such. */
function scoreArtifact(measures: Measures): number {
  const { faces, confidence, sharpness, relativeSharpness, blocking, noise, foreign, lost, covered, dispute } =
    measures;
  if (faces === 0) return 0;
  const alone = faces === 1 ? 1 : 0.2;
  const whole = 0.4 + 0.6 * rising(confidence, 0.5, 0.85);
  // Oversharpening looks as unnatural as blur, but takes more of it.
  const sharp = Math.min(
    rising(sharpness, 0, 0.03),
    rising(relativeSharpness, 0.1, 0.75),
    falling(relativeSharpness, 2.5, 6),
  );
  const clean = falling(blocking, 1.25, 1.9) * falling(noise, 4, 16);
  const untouched = falling(foreign, 8, 24) * falling(lost, 0.06, 0.3) * falling(covered, 0.03, 0.25);
  return alone * whole * sharp * clean * untouched * (0.8 + 0.2 * falling(dispute, 0.3, 0.7));
}

/** The face within the frame, the whole head with space above it, and a body below. */
function scoreFraming(
  { faces, eyeX, eyeY, faceHeight, faceInside, headroom, shoulders }: Measures,
  spec: ArchetypeSpec,
): number {
  if (faces === 0) return 0;
  const bell = (value: number, width: number) => Math.exp(-0.5 * (value / width) ** 2);
  const across = bell(Math.max(0, Math.abs(eyeX - spec.eyeX) - 0.1) * (spec.width / spec.height), 0.2);
  const down = bell(Math.max(0, Math.abs(eyeY - spec.eyeY) - 0.08), 0.12);
  const size = bell(Math.max(0, Math.abs(Math.log(faceHeight / spec.faceHeight)) - 0.5), 0.3);
  const head = 0.75 + 0.25 * rising(headroom, 0, 0.08);
  return across * down * size * head * rising(faceInside, 0.6, 0.98) * (0.3 + 0.7 * rising(shoulders, 0.1, 0.45));
}

/** How much a rater liked what a direction makes of a photo, apart from how well it comes out; an image of a model is as it should be. */
const LAYOUTS: Record<Layout, number> = { full: 1, melt: 0.98, split: 0.9, slant: 0.9, window: 0.84, arch: 0.65 };
const TONES: Record<Tone, number> = { natural: 1, warm: 1, mono: 0.92, duotone: 0.72 };

/** Exposure and contrast of the face, a color that skin can have, a quiet background, and an appealing direction. */
function scoreStyle(
  { clutter, faceLuminance, faceContrast, tint }: Measures,
  direction: Direction | undefined,
): number {
  const exposure = Math.min(rising(faceLuminance, 0.15, 0.36), falling(faceLuminance, 0.76, 0.95));
  const contrast = Math.min(rising(faceContrast, 0.04, 0.12), falling(faceContrast, 0.3, 0.42));
  const appeal = direction ? LAYOUTS[direction.layout] * TONES[direction.tone] : 1;
  return (
    (0.2 + 0.8 * exposure) *
    (0.6 + 0.4 * contrast) *
    (0.88 + 0.12 * falling(clutter, 0.02, 0.16)) *
    (0.5 + 0.5 * falling(tint, 2, 25)) *
    appeal
  );
}

function rising(value: number, none: number, full: number): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}

function falling(value: number, full: number, none: number): number {
  return 1 - rising(value, full, none);
}
