import type { ArchetypeSpec } from './archetypes.ts';

/** Measurements of a candidate. Lengths are fractions of the frame. */
export interface Measures {
  /** Distance between the face descriptors of candidate and photo (0 identical, about 0.6 a different person); null without a face. */
  distance: number | null;
  /** Faces found by both detectors. */
  faces: number;
  /** The detector's confidence, 0..1. */
  confidence: number;
  /** Sharpness of the face relative to the photo's face at the same size. */
  sharpness: number;
  /** Mean step across borders of 8×8 blocks relative to steps elsewhere; 1 means no blocking. */
  blocking: number;
  /** Standard deviation of the noise, 0..255. */
  noise: number;
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** Fraction of the face box that is within the frame. */
  faceInside: number;
  backdrop: {
    /** Means, 0..1. */
    luminance: number;
    chroma: number;
    /** Mean difference between points 3 % of the frame apart, 0..1. High for patterns and clutter. */
    clutter: number;
  };
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

const WEIGHTS = { likeness: 0.35, artifact: 0.25, framing: 0.2, style: 0.2 };

/** Scores a candidate. docs/images.md has the formulas and how they were calibrated. */
export function scoreMeasures(measures: Measures, spec: ArchetypeSpec): Scores {
  const likeness = scoreLikeness(measures.distance);
  const artifact = scoreArtifact(measures);
  const framing = scoreFraming(measures, spec);
  const style = scoreStyle(measures, spec);
  const mean =
    WEIGHTS.likeness * likeness + WEIGHTS.artifact * artifact + WEIGHTS.framing * framing + WEIGHTS.style * style;
  return { likeness, artifact, framing, style, finalScore: likeness < LIKENESS_GATE ? 0 : mean };
}

/** 1 up to a distance of 0.15, 0.5 at 0.5, 0 from 0.65. */
function scoreLikeness(distance: number | null): number {
  if (distance === null) return 0;
  if (distance <= 0.5) return falling(distance, 0.15, 0.85);
  return 0.5 * falling(distance, 0.5, 0.65);
}

/** A product, because one defect is enough to spoil an image. */
function scoreArtifact({ faces, confidence, sharpness, blocking, noise }: Measures): number {
  if (faces === 0) return 0;
  const alone = faces === 1 ? 1 : 0.2;
  const whole = rising(confidence, 0.5, 0.85);
  // Oversharpening looks as unnatural as blur, but takes more of it.
  const sharp = Math.min(rising(sharpness, 0.1, 0.75), falling(sharpness, 2.5, 6));
  return alone * (0.4 + 0.6 * whole) * sharp * falling(blocking, 1.12, 1.9) * falling(noise, 4, 16);
}

/** Gaussians of the eyes' offset from the target and of the face height ratio, times the visible fraction of the face. */
function scoreFraming({ faces, eyeX, eyeY, faceHeight, faceInside }: Measures, spec: ArchetypeSpec): number {
  if (faces === 0) return 0;
  const bell = (value: number, width: number) => Math.exp(-0.5 * (value / width) ** 2);
  const across = bell((eyeX - spec.eyeX) * (spec.width / spec.height), 0.2);
  const down = bell(eyeY - spec.eyeY, 0.12);
  const size = bell(Math.log(faceHeight / spec.faceHeight), 0.5);
  return across * down * size * rising(faceInside, 0.6, 0.98);
}

/** Weighted mean: backdrop luminance and chroma within the archetype's range, quiet backdrop, exposure and contrast of the face. */
function scoreStyle({ backdrop, faceLuminance, faceContrast }: Measures, spec: ArchetypeSpec): number {
  const [dark, bright] = spec.backdropLuminance;
  const tone = Math.min(
    rising(backdrop.luminance, dark - 0.15, dark),
    falling(backdrop.luminance, bright, bright + 0.2),
  );
  const palette = falling(backdrop.chroma, spec.backdropChroma, spec.backdropChroma + 0.3);
  const quiet = falling(backdrop.clutter, 0.05, 0.2);
  const exposure = Math.min(rising(faceLuminance, 0.18, 0.4), falling(faceLuminance, 0.75, 0.95));
  const contrast = Math.min(rising(faceContrast, 0.05, 0.12), falling(faceContrast, 0.3, 0.42));
  return 0.25 * tone + 0.15 * palette + 0.25 * quiet + 0.2 * exposure + 0.15 * contrast;
}

function rising(value: number, none: number, full: number): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}

function falling(value: number, full: number, none: number): number {
  return 1 - rising(value, full, none);
}
