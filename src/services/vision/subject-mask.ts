import { guidedFilter, type Plane } from './guided-filter.ts';
import { enlargePlane } from './lanczos.ts';
import { loadModels } from './models.ts';
import { type Box, luminance, openPixels, type Pixels, raw } from './pixels.ts';

const MODEL_SIDE = 256;

/**
 * Alpha mask of the person, 0..1, at the image's size: the model's mask of the whole image, combined with a finer one of the head,
 * refined to the image's edges, without anything not connected to the face.
 */
export async function findSubject(picture: Pixels, face: Box): Promise<Plane> {
  const { width, height } = picture;
  const whole = await segment(picture, { x: 0, y: 0, width, height });
  const around = headBox(face, picture);
  const head = await segment(picture, around);
  blendIn(whole, head, around);
  const guide = { data: luminance(picture).map((value) => value / 255), width, height };
  const unit = face.height / 100;
  const wide = guidedFilter(guide, whole, Math.max(2, Math.round(unit * 5)), 2e-4);
  const fine = guidedFilter(guide, wide, Math.max(1, Math.round(unit * 1.6)), 4e-5);
  const alpha = fine.data.map((value, i) => smoothstep(0.18, 0.82, 0.5 * value + 0.5 * (wide.data[i] ?? 0)));
  return keepConnected({ data: alpha, width, height }, face);
}

function headBox(face: Box, { width, height }: Pixels): Box {
  const side = face.height * 2.4;
  const x = Math.max(0, Math.round(face.x + face.width / 2 - side / 2));
  const y = Math.max(0, Math.round(face.y + face.height / 2 - side * 0.54));
  return { x, y, width: Math.min(Math.round(side), width - x), height: Math.min(Math.round(side), height - y) };
}

export async function segment(picture: Pixels, { x: left, y: top, width, height }: Box): Promise<Plane> {
  const { tf, selfie } = await loadModels();
  const part = await raw(
    openPixels(picture)
      .extract({ left, top, width, height })
      .resize(MODEL_SIDE, MODEL_SIDE, { fit: 'fill', kernel: 'cubic' }),
  );
  const output = tf.tidy(() => {
    const input = tf.tensor(new Float32Array(part.data), [1, MODEL_SIDE, MODEL_SIDE, 3]).div(255);
    return selfie.execute(input) as import('@tensorflow/tfjs').Tensor;
  });
  const shares = await output.data();
  output.dispose();
  return enlargePlane({ data: Float32Array.from(shares), width: MODEL_SIDE, height: MODEL_SIDE }, width, height);
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

/** Clears everything that is not connected to the face through pixels with an alpha of more than 0.03. */
function keepConnected(mask: Plane, face: Box): Plane {
  const { data, width, height } = mask;
  const kept = new Uint8Array(data.length);
  const start = Math.round(face.y + face.height / 2) * width + Math.round(face.x + face.width / 2);
  const stack = [start];
  kept[start] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    const next = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
    for (const one of next)
      if (one >= 0 && one < width * height && kept[one] === 0 && (data[one] ?? 0) > 0.03) {
        kept[one] = 1;
        stack.push(one);
      }
  }
  return { data: data.map((value, i) => (kept[i] === 1 ? value : 0)), width, height };
}

function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
