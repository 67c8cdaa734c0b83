import type { Archetype } from '../../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../../domain/images/archetypes.ts';
import type { Panel, PhotoPlace } from '../../../domain/images/frame-photo.ts';
import { enlargePixels } from '../lanczos.ts';
import { openPixels, type Pixels, raw } from '../pixels.ts';
import { smoothstep } from '../subject-mask.ts';
import { resizeWell } from '../upscale.ts';
import { fieldColor, muted, type Rgb, siteColor, withLuminance } from './colors.ts';
import type { Offer } from './offers.ts';
import type { Scene } from './scene.ts';
import { applyTone } from './tone.ts';

/** Draws a picture of the photo, in the archetype's exact size, with three channels. `random` gives the grain. */
export async function draw(
  scene: Scene,
  { archetype, offer, site, random }: { archetype: Archetype; offer: Offer; site: Rgb | null; random: () => number },
): Promise<Pixels> {
  const { direction, panel, place } = offer;
  const color = siteColor(scene.plate, site);
  const picture =
    direction.behind === 'kept' ? await crop(scene.photo, panel, place) : await cutOutPicture(scene, offer);
  applyTone(picture, { tone: direction.tone, faceLuminance: scene.faceLuminance, color });
  const { width, height } = ARCHETYPES[archetype];
  const field =
    direction.tone === 'duotone' ? withLuminance(color, 24) : fieldColor(direction.field, scene.plate, site);
  const shade = direction.tone === 'mono' && direction.field !== 'site' ? muted(field, 0) : field;
  const frame = compose({ width, height, field: shade, picture, offer });
  addGrain(frame, direction.tone === 'mono' || direction.tone === 'duotone' ? 9 : 3, random);
  return frame;
}

/** The part of the photo that fills the panel. */
async function crop(photo: Pixels, panel: Panel, { scale, left, top }: PhotoPlace): Promise<Pixels> {
  const x = Math.min(photo.width - 2, Math.max(0, Math.round(-left / scale)));
  const y = Math.min(photo.height - 2, Math.max(0, Math.round(-top / scale)));
  const width = Math.max(2, Math.min(photo.width - x, Math.round(panel.width / scale)));
  const height = Math.max(2, Math.min(photo.height - y, Math.round(panel.height / scale)));
  const part = await raw(openPixels(photo).extract({ left: x, top: y, width, height }));
  return resizeWell(part, panel.width, panel.height);
}

/** The person before their own background, out of focus, or before a wall. */
async function cutOutPicture(scene: Scene, { direction, panel, place, extended }: Offer): Promise<Pixels> {
  const behind =
    direction.behind === 'wall'
      ? wall(scene, panel, direction.field === 'pale')
      : await softened(scene.plate, panel, place, {
          photoWidth: scene.photo.width,
          blur: extended ? 0.09 : 0.018,
        });
  if (direction.behind === 'dimmed') dim(behind, panel, scene.behindLuminance);
  const layer = await placedPerson(scene.person, panel, place);
  const { pixels } = layer;
  for (let y = 0; y < pixels.height; y += 1) {
    const row = y + layer.top;
    if (row < 0 || row >= panel.height) continue;
    for (let x = 0; x < pixels.width; x += 1) {
      const column = x + layer.left;
      if (column < 0 || column >= panel.width) continue;
      const from = (y * pixels.width + x) * 4;
      const alpha = (pixels.data[from + 3] as number) / 255;
      if (alpha === 0) continue;
      const at = (row * panel.width + column) * 3;
      for (let c = 0; c < 3; c += 1)
        behind.data[at + c] = Math.round(
          (pixels.data[from + c] as number) * alpha + (behind.data[at + c] as number) * (1 - alpha),
        );
    }
  }
  return behind;
}

/** Backgrounds are out of focus, so they are made at an eighth of the size. */
const REDUCED = 8;

/** The background at the photo's place, mirrored beyond the photo's edges. `blur`: standard deviation as a fraction of the height. */
async function softened(
  plate: Pixels,
  panel: Panel,
  { scale, left, top }: PhotoPlace,
  { photoWidth, blur }: { photoWidth: number; blur: number },
): Promise<Pixels> {
  const [w, h] = [Math.ceil(panel.width / REDUCED), Math.ceil(panel.height / REDUCED)];
  const perPixel = plate.width / photoWidth / scale;
  const data = new Uint8Array(w * h * 3);
  const mirrored = (value: number, length: number) => {
    const turn = ((value % (2 * length)) + 2 * length) % (2 * length);
    return Math.min(length - 1, Math.floor(turn < length ? turn : 2 * length - turn));
  };
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const px = mirrored((x * REDUCED - left) * perPixel, plate.width);
      const py = mirrored((y * REDUCED - top) * perPixel, plate.height);
      for (let c = 0; c < 3; c += 1) data[(y * w + x) * 3 + c] = plate.data[(py * plate.width + px) * 3 + c] as number;
    }
  const small: Pixels = { data, width: w, height: h, channels: 3 };
  const blurred = await raw(openPixels(small).blur(Math.max(0.6, blur * h)));
  return enlargePixels(blurred, panel.width, panel.height);
}

/** Darkens to a low key, least around the head. */
function dim({ data }: Pixels, panel: Panel, luminance: number): void {
  const dark = Math.min(0.8, 40 / Math.max(1, luminance));
  const reach = panel.faceHeight * 2.4;
  for (let y = 0; y < panel.height; y += 1)
    for (let x = 0; x < panel.width; x += 1) {
      const away = Math.hypot(x - panel.eyeX, y - panel.eyeY) / reach;
      const factor = dark * (0.55 + 0.9 * Math.exp(-away * away));
      const at = (y * panel.width + x) * 3;
      for (let c = 0; c < 3; c += 1) data[at + c] = (data[at + c] as number) * factor;
    }
}

/** An evenly lit wall in a shade of the photo's background. */
function wall(scene: Scene, panel: Panel, pale: boolean): Pixels {
  const lit = pale
    ? fieldColor('pale', scene.plate, null)
    : withLuminance(muted(fieldColor('deep', scene.plate, null), 0.4), 74);
  const edge = withLuminance(lit, pale ? 176 : 26);
  const { width, height, faceHeight, eyeX, eyeY } = panel;
  const data = new Uint8Array(width * height * 3);
  const reach = faceHeight * 2.6;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const away = Math.hypot((x - eyeX) * 0.8, y - eyeY) / reach;
      const light = Math.exp(-away * away);
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1)
        data[at + c] = (edge[c] as number) + ((lit[c] as number) - (edge[c] as number)) * light;
    }
  return { data, width, height, channels: 3 };
}

/** The part of the person within the panel, scaled, and its position. */
async function placedPerson(person: Pixels, panel: Panel, { scale, left, top }: PhotoPlace) {
  const x = Math.max(0, Math.floor(-left / scale));
  const y = Math.max(0, Math.floor(-top / scale));
  const right = Math.min(person.width, Math.ceil((panel.width - left) / scale));
  const bottom = Math.min(person.height, Math.ceil((panel.height - top) / scale));
  const part = await raw(openPixels(person).extract({ left: x, top: y, width: right - x, height: bottom - y }));
  const pixels = await enlarge(part, Math.round(part.width * scale), Math.round(part.height * scale));
  return { pixels, left: Math.round(left + x * scale), top: Math.round(top + y * scale) };
}

/** Enlarges colors and alpha separately, because sharpening alpha would draw a line around the person. */
async function enlarge(part: Pixels, width: number, height: number): Promise<Pixels> {
  const colors = await resizeWell(await raw(openPixels(part).removeAlpha()), width, height);
  const alpha = await raw(openPixels(part).extractChannel(3));
  const coverage =
    width > part.width
      ? enlargePixels(alpha, width, height)
      : await raw(openPixels(alpha).resize(width, height, { fit: 'fill' }));
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    data[i * 4] = colors.data[i * 3] ?? 0;
    data[i * 4 + 1] = colors.data[i * 3 + 1] ?? 0;
    data[i * 4 + 2] = colors.data[i * 3 + 2] ?? 0;
    data[i * 4 + 3] = coverage.data[i * coverage.channels] ?? 0;
  }
  return { data, width, height, channels: 4 };
}

interface Composition {
  width: number;
  height: number;
  field: Rgb;
  picture: Pixels;
  offer: Offer;
}

function compose({ width, height, field, picture, offer }: Composition): Pixels {
  const { panel } = offer;
  if (offer.direction.layout === 'full') return picture;
  const coverage = coverageOf(offer);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const [px, py] = [x - panel.x, y - panel.y];
      const inside = px >= 0 && py >= 0 && px < panel.width && py < panel.height;
      const share = inside ? coverage(px, py) : 0;
      const from = (py * panel.width + px) * 3;
      for (let c = 0; c < 3; c += 1) {
        const own = share > 0 ? (picture.data[from + c] as number) : 0;
        data[at + c] = Math.round(own * share + (field[c] as number) * (1 - share));
      }
    }
  return { data, width, height, channels: 3 };
}

/** Leans by seven degrees. */
const SLANT = Math.tan((7 * Math.PI) / 180);

/** How much of the photo shows at a point of the panel, 0..1. */
function coverageOf({ direction: { layout }, panel, place }: Offer): (x: number, y: number) => number {
  const { width, height } = panel;
  const sharp = (distance: number) => Math.min(1, Math.max(0, distance + 0.5));
  if (layout === 'melt') {
    const face = panel.eyeX - (panel.faceHeight * place.scale) / place.scale / 2;
    const reach = Math.max(width * 0.22, Math.min(width * 0.5, face));
    return (x) => smoothstep(0, reach, x);
  }
  if (layout === 'slant') return (x, y) => sharp(x - (height - y) * SLANT);
  if (layout === 'arch') {
    const radius = width / 2;
    return (x, y) => (y >= radius ? 1 : sharp(radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius)));
  }
  return () => 1;
}

/** Triangular noise, strongest in the mid-tones. Also prevents banding in gradients. */
function addGrain({ data }: Pixels, strength: number, random: () => number): void {
  let state = Math.floor(random() * 2 ** 31) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) / 16777216;
  };
  for (let i = 0; i < data.length; i += 3) {
    const value = data[i + 1] as number;
    const grain = (next() + next() - 1) * strength * (0.45 + (0.55 * value * (255 - value)) / 16256);
    for (let c = 0; c < 3; c += 1)
      data[i + c] = Math.min(255, Math.max(0, Math.round((data[i + c] as number) + grain)));
  }
}
