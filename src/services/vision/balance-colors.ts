import { converter } from 'culori';
import { type Box, clamp, type Pixels } from './pixels.ts';

/**
 * Hues and chromas of faces in CIELAB. Of 30 people of all complexions, in daylight and in warm and cool rooms, the mean of the face was
 * between 34 and 60 degrees, and at most 41 (examples of user interface kits). Only light of another color, or a filter, moves a face out
 * of this range.
 */
export const HUES = { from: 30, to: 66 };
const STRONGEST_CHROMA = 42;
/** What a face gets whose color was wrong: two of three of those people are within. */
const USUAL_HUES = { from: 43, to: 55 };
const USUAL_CHROMA = { from: 12, to: 28 };
/** Below this chroma a face has no hue to speak of. */
const COLORLESS = 4;
/** Spread of the colors of a photo that is black and white or toned in one color, across its hue in CIELAB; 2 and more with a cast. */
const TONED = 1.6;
/** The most that one channel is raised or lowered against the others, in linear light. */
const STRONGEST = 2.5;

type Triple = readonly [number, number, number];

/**
 * Removes the cast of a photo whose face has a color that no skin has: green below tubes, blue in the shade, orange below a bulb. The
 * face is moved to the nearest usual color of skin, so that complexions and the mood of the light stay as they were.
 */
export function balanceColors(photo: Pixels, face: Box): Pixels {
  const gains = gainsFor(photo, face);
  if (gains === null) return photo;
  const tables = gains.map((gain) => Uint8Array.from({ length: 256 }, (_, value) => encoded(linear(value) * gain)));
  const { channels } = photo;
  return { ...photo, data: photo.data.map((value, at) => tables[at % channels]?.[value] ?? value) };
}

/** Factors for red, green and blue in linear light; null if the colors are plausible. */
function gainsFor(photo: Pixels, face: Box): Triple | null {
  const skin = meanOf(photo, innerPart(face, photo));
  const [lightness, a, b] = toLab(skin);
  const [hue, chroma] = [hueOf(a, b), Math.hypot(a, b)];
  if (chroma < COLORLESS || spreadOf(photo) < TONED) return null;
  const isHuePlausible = hue >= HUES.from && hue <= HUES.to;
  if (isHuePlausible && chroma <= STRONGEST_CHROMA) return null;
  const aim = (nearestHue(hue) * Math.PI) / 180;
  const strength = clamp(chroma, USUAL_CHROMA.from, USUAL_CHROMA.to);
  const wanted = toLinear([lightness, strength * Math.cos(aim), strength * Math.sin(aim)]);
  const gains = wanted.map((value, i) => Math.max(value, 0.001) / Math.max(skin[i] ?? 0, 0.001));
  const largest = Math.max(...gains.map((gain) => Math.abs(Math.log(gain))));
  const share = Math.min(1, Math.log(STRONGEST) / largest);
  const [red = 1, green = 1, blue = 1] = gains.map((gain) => gain ** share);
  return [red, green, blue];
}

/** The nearest usual hue on the circle. */
function nearestHue(hue: number): number {
  const { from, to } = USUAL_HUES;
  if (hue >= from && hue <= to) return hue;
  return between(hue, from) <= between(hue, to) ? from : to;
}

/** Of a color in CIELAB, in degrees. */
export const hueOf = (a: number, b: number): number => (Math.atan2(b, a) * 180) / Math.PI;

/** Degrees between two hues on the circle, 0 to 180. */
export const between = (hue: number, other: number): number => Math.abs(((hue - other + 540) % 360) - 180);

/** Mean color of a face, in CIELAB. */
export const colorOfFace = (photo: Pixels, face: Box): Triple => toLab(meanOf(photo, innerPart(face, photo)));

/** Cheeks, nose and mouth: without hair, background and neck. */
function innerPart({ x, y, width, height }: Box, photo: Pixels): Box {
  const left = clamp(Math.round(x + width * 0.25), 0, photo.width - 1);
  const top = clamp(Math.round(y + height * 0.3), 0, photo.height - 1);
  return {
    x: left,
    y: top,
    width: clamp(Math.round(width / 2), 1, photo.width - left),
    height: clamp(Math.round(height / 2), 1, photo.height - top),
  };
}

/** Mean of red, green and blue in linear light. */
function meanOf({ data, width, channels }: Pixels, part: Box): Triple {
  const sums = [0, 0, 0];
  for (let y = part.y; y < part.y + part.height; y += 1)
    for (let x = part.x; x < part.x + part.width; x += 1)
      for (let i = 0; i < 3; i += 1)
        sums[i] = (sums[i] ?? 0) + (LINEAR[data[(y * width + x) * channels + i] ?? 0] ?? 0);
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / (part.width * part.height));
  return [red, green, blue];
}

/** Pixels between two that are looked at. */
const STEP = 31;

/** Standard deviation of the colors of a photo across its mean hue, in CIELAB. */
function spreadOf({ data, channels }: Pixels): number {
  const colors: [number, number][] = [];
  for (let at = 0; at + 2 < data.length; at += channels * STEP) {
    const [, a, b] = toLab([linear(data[at] ?? 0), linear(data[at + 1] ?? 0), linear(data[at + 2] ?? 0)]);
    colors.push([a, b]);
  }
  const [meanA, meanB] = [mean(colors.map(([a]) => a)), mean(colors.map(([, b]) => b))];
  const length = Math.max(1e-9, Math.hypot(meanA, meanB));
  const across = colors.map(([a, b]) => (b * meanA - a * meanB) / length);
  return Math.sqrt(mean(across.map((value) => value ** 2)));
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const toLab65 = converter('lab65');
const toLinearRgb = converter('lrgb');
const toSrgb = converter('rgb');

/** CIELAB for D65. */
function toLab([r, g, b]: Triple): Triple {
  const color = toLab65({ mode: 'lrgb', r, g, b });
  return [color.l, color.a, color.b];
}

function toLinear([l, a, b]: Triple): Triple {
  const color = toLinearRgb({ mode: 'lab65', l, a, b });
  return [color.r, color.g, color.b];
}

const LINEAR = Float64Array.from(
  { length: 256 },
  (_, value) => toLinearRgb({ mode: 'rgb', r: value / 255, g: 0, b: 0 }).r,
);

const linear = (value: number): number => LINEAR[value] ?? 0;

const encoded = (value: number): number =>
  Math.round(255 * clamp(toSrgb({ mode: 'lrgb', r: value, g: 0, b: 0 }).r, 0, 1));
