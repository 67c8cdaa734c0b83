import type { ArchetypeSpec } from './archetypes.ts';

/** The person in a photo, in pixels of the photo. */
export interface Subject {
  width: number;
  height: number;
  /** Midpoint between the eyes. */
  eyeX: number;
  eyeY: number;
  faceHeight: number;
  /** Topmost row of the hair or hat. */
  headTop: number;
  /** Topmost row at which the photo's side edge cuts off the person; null when it does not. */
  cutLeft: number | null;
  cutRight: number | null;
  /** The photo's upper edge cuts off the head. */
  cutTop: boolean;
}

/** Maps the photo into the frame: photo pixel (x, y) goes to (left + x * scale, top + y * scale). */
export interface SubjectPlace {
  scale: number;
  left: number;
  top: number;
  /** Sides with a visible cut that has to be faded out. */
  fadeLeft: boolean;
  fadeRight: boolean;
  fadeBottom: boolean;
}

/** Minimum space above the head, as a fraction of the frame. */
const HEADROOM = 0.045;

/**
 * Puts the eyes at the archetype's target. Edges of the photo that cut off the person have to be outside the frame, so a tightly
 * cropped photo gives a larger and slightly lower face, but never larger than the archetype allows.
 */
export function placeSubject(spec: ArchetypeSpec, subject: Subject): SubjectPlace {
  const { width: W, height: H } = spec;
  const wanted = (H * spec.faceHeight) / subject.faceHeight;
  const largest = (H * spec.largestFace) / subject.faceHeight;
  const lowest = Math.min(spec.eyeY + 0.09, 0.52);
  const eyeX = W * spec.eyeX;
  // The photo's bottom edge, and the row at which a side edge cuts into the body, have to reach the frame's lower border.
  const depth = (scale: number) => {
    const left = eyeX - subject.eyeX * scale > 0 ? (subject.cutLeft ?? Infinity) : Infinity;
    const right = eyeX + (subject.width - subject.eyeX) * scale < W ? (subject.cutRight ?? Infinity) : Infinity;
    return Math.max(1, Math.min(subject.height, left, right) - subject.eyeY) * scale;
  };
  // A tall hat makes the face smaller, as far as the photo allows.
  const room = H * (spec.eyeY - HEADROOM);
  const headHeight = Math.max(1, subject.eyeY - subject.headTop);
  let scale = subject.cutTop ? wanted : Math.min(wanted, room / headHeight);
  while (scale < largest && depth(scale) < H * (1 - spec.eyeY)) scale *= 1.01;
  scale = Math.min(scale, largest);
  // Move the person down to close the remaining gap.
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
