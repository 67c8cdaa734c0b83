import type { Archetype } from '../../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../../domain/images/archetypes.ts';
import { placeSubject, type SubjectPlace } from '../../../domain/images/place-subject.ts';
import { randomFrom } from '../../../domain/images/random.ts';
import { enlargePixels } from '../lanczos.ts';
import { openPixels, type Pixels, raw } from '../pixels.ts';
import { resizeWell } from '../upscale.ts';
import { paintBackdrop } from './backdrop.ts';
import type { CutOut } from './cut-out.ts';

/** Puts the person in front of a backdrop, in the archetype's exact size, with three channels. Deterministic. */
export async function compose(cut: CutOut, archetype: Archetype, seed: string): Promise<Pixels> {
  const spec = ARCHETYPES[archetype];
  const random = randomFrom(`light:${archetype}:${seed}`);
  const varied = { ...spec, faceHeight: spec.faceHeight * (0.96 + random() * 0.1) };
  const place = placeSubject(varied, cut.subject);
  const backdrop = await paintBackdrop({ archetype, seed, color: Math.min(1, cut.chroma / 0.1) });
  const layer = await placedLayer(cut, place, backdrop);
  const light = await softLight(backdrop);
  blend(backdrop, layer, { light, gamma: exposure(cut, archetype), wrap: 0.5, random });
  return backdrop;
}

/** The part of the cut-out within the frame, scaled, and its position. */
interface Layer {
  pixels: Pixels;
  left: number;
  top: number;
}

async function placedLayer(cut: CutOut, place: SubjectPlace, frame: Pixels): Promise<Layer> {
  const { scale } = place;
  const { width, height } = cut.pixels;
  const left = Math.max(0, Math.floor(-place.left / scale));
  const top = Math.max(0, Math.floor(-place.top / scale));
  const right = Math.min(width, Math.ceil((frame.width - place.left) / scale));
  const bottom = Math.min(height, Math.ceil((frame.height - place.top) / scale));
  const part = await raw(openPixels(cut.pixels).extract({ left, top, width: right - left, height: bottom - top }));
  const size = { width: Math.round(part.width * scale), height: Math.round(part.height * scale) };
  const pixels = await enlarge(part, size.width, size.height);
  fadeCuts(pixels, place);
  return { pixels, left: Math.round(place.left + left * scale), top: Math.round(place.top + top * scale) };
}

/** Enlarges colors and alpha separately, because sharpening alpha would draw a line around the person. */
async function enlarge(part: Pixels, width: number, height: number): Promise<Pixels> {
  const colors = await resizeWell(await raw(openPixels(part).removeAlpha()), width, height);
  const coverage = enlargePixels(await raw(openPixels(part).extractChannel(3)), width, height);
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    data[i * 4] = colors.data[i * 3] ?? 0;
    data[i * 4 + 1] = colors.data[i * 3 + 1] ?? 0;
    data[i * 4 + 2] = colors.data[i * 3 + 2] ?? 0;
    data[i * 4 + 3] = coverage.data[i * coverage.channels] ?? 0;
  }
  return { data, width, height, channels: 4 };
}

/** Fades the person into the backdrop where the photo's edge cuts them off within the frame. */
function fadeCuts({ data, width, height }: Pixels, { fadeLeft, fadeRight, fadeBottom }: SubjectPlace): void {
  if (!fadeLeft && !fadeRight && !fadeBottom) return;
  const reach = Math.min(width, height) * 0.22;
  const ramp = (distance: number) => {
    const t = Math.min(1, Math.max(0, distance / reach));
    return t * t * (3 - 2 * t);
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let keep = 1;
      if (fadeLeft) keep *= ramp(x);
      if (fadeRight) keep *= ramp(width - 1 - x);
      if (fadeBottom) keep *= ramp(height - 1 - y);
      const at = (y * width + x) * 4 + 3;
      data[at] = Math.round((data[at] ?? 0) * keep);
    }
}

/** A heavily blurred backdrop, as the ambient light on the person. */
async function softLight(backdrop: Pixels): Promise<Pixels> {
  const small = openPixels(backdrop).resize(96, 96, { fit: 'fill' }).blur(8);
  return raw(openPixels(await raw(small)).resize(backdrop.width, backdrop.height, { fit: 'fill', kernel: 'cubic' }));
}

/** Gamma that moves the face's exposure about a third of the way to the archetype's target, within narrow limits. */
function exposure({ faceLuminance }: CutOut, archetype: Archetype): number {
  const target = archetype === 'hero' ? 138 : 150;
  const now = Math.min(230, Math.max(25, faceLuminance)) / 255;
  const full = Math.log(target / 255) / Math.log(now);
  return Math.min(1.2, Math.max(0.8, 1 + (full - 1) * 0.35));
}

interface Blending {
  light: Pixels;
  gamma: number;
  /** Strength of the backdrop's light at the person's edges (light wrap), 0..1. */
  wrap: number;
  random: () => number;
}

function blend(backdrop: Pixels, layer: Layer, { light, gamma, wrap, random }: Blending): void {
  const curve = Uint8Array.from({ length: 256 }, (_, value) => Math.round(255 * (value / 255) ** gamma));
  const { width, height } = backdrop;
  const { pixels } = layer;
  let noise = Math.floor(random() * 2 ** 31) | 1;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const [lx, ly] = [x - layer.left, y - layer.top];
      const inside = lx >= 0 && ly >= 0 && lx < pixels.width && ly < pixels.height;
      const from = (ly * pixels.width + lx) * 4;
      const alpha = inside ? (pixels.data[from + 3] ?? 0) / 255 : 0;
      const edge = 4 * alpha * (1 - alpha) * wrap;
      // Grain of one or two shades prevents banding in gradients.
      noise ^= noise << 13;
      noise ^= noise >>> 17;
      noise ^= noise << 5;
      const grain = ((noise >>> 8) / 16777216 - 0.5) * 3.2;
      for (let channel = 0; channel < 3; channel += 1) {
        const behind = (backdrop.data[at + channel] ?? 0) + grain;
        if (alpha === 0) {
          backdrop.data[at + channel] = Math.min(255, Math.max(0, Math.round(behind)));
          continue;
        }
        const ambient = light.data[at + channel] ?? 0;
        const own = curve[pixels.data[from + channel] ?? 0] ?? 0;
        const lit = own * (1 - 0.05 - edge * 0.25) + ambient * (0.05 + edge * 0.25);
        backdrop.data[at + channel] = Math.min(255, Math.max(0, Math.round(lit * alpha + behind * (1 - alpha))));
      }
    }
}
