import { colorGuidedFilter } from './color-guide.ts';
import { boxMean, type Plane } from './guided-filter.ts';
import { enlargePlane } from './lanczos.ts';
import { loadModels } from './models.ts';
import { type Box, openPixels, type Pixels, raw } from './pixels.ts';

const MODEL_SIDE = 256;

/** The person in a picture. */
export interface SubjectMask {
  /** Coverage by the person, 0..1, at the picture's size. */
  alpha: Plane;
  /** Agreement of independent segmentations along the contour, 0..1; below about 0.7 the cut-out has visible faults. */
  certainty: number;
}

/**
 * Segments the whole picture, the upper body and the head, each also mirrored, and follows the picture's edges in a band around the
 * contour. Outside of the band there is only person or background, so pieces of the background at a distance can't remain.
 */
export async function findSubject(picture: Pixels, face: Box): Promise<SubjectMask> {
  const { width, height } = picture;
  const parts = [{ x: 0, y: 0, width, height }, around(face, picture, 4.6, 0.36), around(face, picture, 2.4, 0.54)];
  const [whole, ...finer] = await Promise.all(parts.map((part) => segmentTwice(picture, part)));
  if (!whole) throw new Error('The picture has no parts.');
  const share = whole.share;
  for (const [i, part] of finer.entries()) blendIn(share, part.share, parts[i + 1] as Box);
  const inFront = new Float32Array(share.data.length);
  for (let i = 0; i < inFront.length; i += 1) inFront[i] = (share.data[i] as number) > 0.5 ? 1 : 0;
  const connected = keepConnected({ data: inFront, width, height }, face);
  const alpha = await refine(picture, share, connected, face.height);
  return { alpha, certainty: agreement([whole, ...finer]) };
}

/** A square part of `side` face heights with the face's center at `down` of its height, within the picture. */
function around(face: Box, { width, height }: Pixels, side: number, down: number): Box {
  const length = face.height * side;
  const x = Math.max(0, Math.round(face.x + face.width / 2 - length / 2));
  const y = Math.max(0, Math.round(face.y + face.height / 2 - length * down));
  return { x, y, width: Math.min(Math.round(length), width - x), height: Math.min(Math.round(length), height - y) };
}

interface Twice {
  /** At the part's size. */
  share: Plane;
  /** Mean over the contour of how much the two segmentations differ, 0..1. */
  dispute: number;
}

/** Segments a part as it is and mirrored, and averages. */
export async function segmentTwice(picture: Pixels, box: Box): Promise<Twice> {
  const part = await modelInput(picture, box);
  const straight = await sharesOf(part);
  const mirrored = await sharesOf(await raw(openPixels(part).flop()));
  const data = new Float32Array(straight.length);
  let [difference, contour] = [0, 0];
  for (let y = 0; y < MODEL_SIDE; y += 1)
    for (let x = 0; x < MODEL_SIDE; x += 1) {
      const at = y * MODEL_SIDE + x;
      const other = mirrored[y * MODEL_SIDE + MODEL_SIDE - 1 - x] as number;
      const one = straight[at] as number;
      data[at] = (one + other) / 2;
      if (Math.max(one, other) > 0.1 && Math.min(one, other) < 0.9) {
        difference += Math.abs(one - other);
        contour += 1;
      }
    }
  const small = { data, width: MODEL_SIDE, height: MODEL_SIDE };
  return { share: enlargePlane(small, box.width, box.height), dispute: contour === 0 ? 0 : difference / contour };
}

function agreement(parts: Twice[]): number {
  const mean = parts.reduce((sum, { dispute }) => sum + dispute, 0) / parts.length;
  return Math.max(0, 1 - mean * 2);
}

function modelInput(picture: Pixels, { x: left, y: top, width, height }: Box): Promise<Pixels> {
  return raw(
    openPixels(picture)
      .extract({ left, top, width, height })
      .resize(MODEL_SIDE, MODEL_SIDE, { fit: 'fill', kernel: 'cubic' }),
  );
}

async function sharesOf(part: Pixels): Promise<Float32Array> {
  const { tf, selfie } = await loadModels();
  const output = tf.tidy(() => {
    const input = tf.tensor(new Float32Array(part.data), [1, MODEL_SIDE, MODEL_SIDE, 3]).div(255);
    return selfie.execute(input) as import('@tensorflow/tfjs').Tensor;
  });
  const shares = await output.data();
  output.dispose();
  return Float32Array.from(shares);
}

/** Blends the finer mask into the coarse one, fading out at borders that are within the image. */
function blendIn(whole: Plane, part: Plane, at: Box): void {
  const margin = part.width * 0.18;
  const edge = (distance: number, open: boolean) => (open ? Math.min(1, distance / margin) : 1);
  for (let y = 0; y < part.height; y += 1)
    for (let x = 0; x < part.width; x += 1) {
      const weight = Math.min(
        edge(x, at.x > 0),
        edge(part.width - 1 - x, at.x + part.width < whole.width),
        edge(y, at.y > 0),
        edge(part.height - 1 - y, at.y + part.height < whole.height),
      );
      const index = (at.y + y) * whole.width + at.x + x;
      whole.data[index] = (whole.data[index] ?? 0) * (1 - weight) + (part.data[y * part.width + x] ?? 0) * weight;
    }
}

/** Refines at half the size, which is as fine as the model's mask gets anyway. */
async function refine(picture: Pixels, share: Plane, person: Plane, faceHeight: number): Promise<Plane> {
  const { width, height } = picture;
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const guide = await raw(openPixels(picture).resize(w, h, { fit: 'fill' }));
  const input = halved(share, person, w, h);
  const unit = faceHeight / 200;
  const band = boxMean({ data: input.hard, width: w, height: h }, Math.max(2, Math.round(unit * 8)));
  const soft = { data: input.soft, width: w, height: h };
  const wide = colorGuidedFilter(guide, soft, Math.max(2, Math.round(unit * 5)), 1e-3);
  const fine = colorGuidedFilter(guide, wide, Math.max(1, Math.round(unit * 2)), 4e-4);
  const data = new Float32Array(w * h);
  for (let i = 0; i < data.length; i += 1) {
    const near = band[i] as number;
    // 0 and 1 within a margin of the band, so that nothing starts abruptly at its border.
    const inside = smoothstep(0.02, 0.2, near) * smoothstep(0.02, 0.2, 1 - near);
    const edge = smoothstep(0.14, 0.86, 0.5 * (fine.data[i] as number) + 0.5 * (wide.data[i] as number));
    data[i] = edge * inside + (near > 0.5 ? 1 : 0) * (1 - inside);
  }
  return enlargePlane({ data, width: w, height: h }, width, height);
}

function halved(share: Plane, person: Plane, w: number, h: number): { soft: Float32Array; hard: Float32Array } {
  const soft = new Float32Array(w * h);
  const hard = new Float32Array(w * h);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const from = Math.min(share.height - 1, y * 2) * share.width + Math.min(share.width - 1, x * 2);
      hard[y * w + x] = person.data[from] as number;
      soft[y * w + x] = share.data[from] as number;
    }
  return { soft, hard };
}

/** Clears everything that is not connected to the face. */
function keepConnected(mask: Plane, face: Box): Plane {
  const { data, width, height } = mask;
  const person = new Float32Array(data.length);
  const middle =
    Math.min(height - 1, Math.round(face.y + face.height / 2)) * width + Math.round(face.x + face.width / 2);
  const stack = [middle];
  person[middle] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    const next = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
    for (const one of next)
      if (one >= 0 && one < width * height && person[one] === 0 && data[one] === 1) {
        person[one] = 1;
        stack.push(one);
      }
  }
  return { data: person, width, height };
}

export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
