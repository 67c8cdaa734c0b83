import type { Subject } from './place-subject.ts';

/** A part of the frame that a photo has to fill. Lengths in pixels of the frame. */
export interface Panel {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the eyes should be, in the panel, and how tall the face. */
  eyeX: number;
  eyeY: number;
  faceHeight: number;
}

/** Maps the photo into the panel: photo pixel (x, y) goes to (left + x * scale, top + y * scale). */
export interface PhotoPlace {
  scale: number;
  left: number;
  top: number;
}

/** Minimum space above the head, as a fraction of the panel's height. */
const HEADROOM = 0.05;

/** The crop of the photo that comes closest to the wanted framing without leaving the photo. */
export function framePhoto(panel: Panel, subject: Subject): PhotoPlace {
  const { width: w, height: h } = panel;
  const cover = Math.max(w / subject.width, h / subject.height);
  const headHeight = subject.eyeY - subject.headTop;
  const room = subject.cutTop ? Infinity : (h * (0.5 - HEADROOM)) / Math.max(1, headHeight);
  const scale = Math.max(cover, Math.min(panel.faceHeight / subject.faceHeight, room));
  const lowest = h * HEADROOM + headHeight * scale;
  const eyeY = subject.cutTop ? panel.eyeY : Math.max(panel.eyeY, Math.min(lowest, h * 0.55));
  const within = (start: number, size: number, length: number) => Math.min(0, Math.max(size - length * scale, start));
  return {
    scale,
    left: within(panel.eyeX - subject.eyeX * scale, w, subject.width),
    top: within(eyeY - subject.eyeY * scale, h, subject.height),
  };
}

/** How far a crop is from good framing: 0 when nothing is wrong, 1 or more when it should not be published. */
export function framingFault(panel: Panel, subject: Subject, { scale, left, top }: PhotoPlace): number {
  const face = (subject.faceHeight * scale) / panel.height;
  const wanted = panel.faceHeight / panel.height;
  const eyeY = (top + subject.eyeY * scale) / panel.height;
  const eyeX = left + subject.eyeX * scale;
  const headTop = top + subject.headTop * scale;
  const chin = eyeY + 0.72 * face;
  const overHead = subject.cutTop ? 0 : Math.max(0, -headTop) / (subject.faceHeight * scale);
  // The sides of the head, half a face height from the eyes, belong into the panel.
  const beside = Math.max(0, face * panel.height * 0.55 - Math.min(eyeX, panel.width - eyeX)) / (face * panel.height);
  return (
    Math.max(0, Math.log(face / wanted) - 0.25) * 1.4 +
    Math.max(0, face - 0.62) * 5 +
    overHead * 3 +
    beside * 3 +
    Math.max(0, chin - 0.9) * 4 +
    Math.abs(eyeX - panel.eyeX) / panel.width +
    Math.max(0, eyeY - 0.56) * 4
  );
}
