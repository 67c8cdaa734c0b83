import type { ArchetypeSpec } from './archetypes.ts';

/** What is known of the person in a photo, in pixels of the photo. */
export interface Subject {
  width: number;
  height: number;
  /** Middle between the eyes. */
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** Row of the highest hair, or hat. */
  headTop: number;
  /** Row from which on the photo's own edge cuts the person; null where it does not. */
  cutLeft: number | null;
  cutRight: number | null;
  /** The photo's upper edge cuts the head. */
  cutTop: boolean;
}

/** Where the photo goes: photo pixel (x, y) comes to lie at (left + x * scale, top + y * scale). */
export interface SubjectPlace {
  scale: number;
  left: number;
  top: number;
  /** Sides on which a cut stays visible and has to be faded out. */
  fadeLeft: boolean;
  fadeRight: boolean;
  fadeBottom: boolean;
}

/** Least share of the frame above the head. */
const HEADROOM = 0.045;

/**
 * Puts the eyes where the archetype wants them. The edges of the photo that cut the person have to lie outside of the frame, so a
 * photo that ends early makes the face larger, and lower by a little, but never larger than the archetype allows.
 */
export function placeSubject(spec: ArchetypeSpec, subject: Subject): SubjectPlace {
  const { width: W, height: H } = spec;
  const wanted = (H * spec.faceHeight) / subject.faceHeight;
  const largest = (H * spec.largestFace) / subject.faceHeight;
  const lowest = Math.min(spec.eyeY + 0.09, 0.52);
  const eyeX = W * spec.eyeX;
  // The photo's foot, and the row at which a side edge starts to cut the body, have to reach the lower border.
  const depth = (scale: number) => {
    const left = eyeX - subject.eyeX * scale > 0 ? (subject.cutLeft ?? Infinity) : Infinity;
    const right = eyeX + (subject.width - subject.eyeX) * scale < W ? (subject.cutRight ?? Infinity) : Infinity;
    return Math.max(1, Math.min(subject.height, left, right) - subject.eyeY) * scale;
  };
  // A high hat makes the face smaller, as long as the photo allows it.
  const room = H * (spec.eyeY - HEADROOM);
  const headHeight = Math.max(1, subject.eyeY - subject.headTop);
  let scale = subject.cutTop ? wanted : Math.min(wanted, room / headHeight);
  while (scale < largest && depth(scale) < H * (1 - spec.eyeY)) scale *= 1.01;
  scale = Math.min(scale, largest);
  // What is still missing, the person stands lower by.
  const missing = H * (1 - spec.eyeY) - depth(scale);
  let eyeY = H * spec.eyeY + Math.min(Math.max(0, missing), H * (lowest - spec.eyeY));
  if (!subject.cutTop) eyeY = Math.max(eyeY, Math.min(H * lowest, H * HEADROOM + headHeight * scale));
  if (subject.cutTop) eyeY = Math.min(eyeY, subject.eyeY * scale);
  const left = eyeX - subject.eyeX * scale;
  const top = eyeY - subject.eyeY * scale;
  const visible = (row: number | null) => row !== null && top + row * scale < H - 1;
  return {
    scale,
    left,
    top,
    fadeLeft: left > 0 && visible(subject.cutLeft),
    fadeRight: left + subject.width * scale < W && visible(subject.cutRight),
    fadeBottom: top + subject.height * scale < H - 1,
  };
}
