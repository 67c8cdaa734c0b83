import type { Tone } from '../../../domain/images/directions.ts';
import type { Pixels } from '../pixels.ts';
import { muted, type Rgb, withLuminance } from './colors.ts';

export interface Toning {
  tone: Tone;
  /** Mean luminance of the face, 0..255; moved a third of the way to where it looks well exposed. */
  faceLuminance: number;
  /** For `duotone`. */
  color: Rgb;
}

/** Grades the pixels in place, with three channels. */
export function applyTone({ data }: Pixels, { tone, faceLuminance, color }: Toning): void {
  const exposed = exposure(faceLuminance);
  if (tone === 'natural' || tone === 'warm') {
    // Slightly warm: a little more red and less blue in the lights, the opposite in the shadows.
    const shift = tone === 'warm' ? 7 : 0;
    const curves = [shift, 0, -shift].map((by) =>
      Uint8Array.from({ length: 256 }, (_, value) => {
        const v = contrast(exposed(value / 255), 0.12);
        return Math.min(255, Math.max(0, Math.round(255 * v + by * (v - 0.35) * 1.6)));
      }),
    );
    const keep = tone === 'warm' ? 0.9 : 1;
    for (let i = 0; i < data.length; i += 3) {
      const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number].map(
        (value, c) => curves[c]?.[value] ?? 0,
      ) as [number, number, number];
      const gray = 0.299 * r + 0.587 * g + 0.114 * b;
      data[i] = gray + (r - gray) * keep;
      data[i + 1] = gray + (g - gray) * keep;
      data[i + 2] = gray + (b - gray) * keep;
    }
    return;
  }
  const ramp = tone === 'mono' ? monoRamp() : duotoneRamp(color);
  const strength = tone === 'mono' ? 0.3 : 0.2;
  const steps = Array.from({ length: 256 }, (_, value) => ramp(contrast(exposed(value / 255), strength)));
  for (let i = 0; i < data.length; i += 3) {
    // More red than green, as on panchromatic film with a light filter: skin stays bright.
    const gray = Math.round(
      0.38 * (data[i] as number) + 0.5 * (data[i + 1] as number) + 0.12 * (data[i + 2] as number),
    );
    const [r, g, b] = steps[gray] as Rgb;
    data[i] = r;
    data[i + 1] = g;
    data[i + 2] = b;
  }
}

function exposure(faceLuminance: number): (value: number) => number {
  const now = Math.min(230, Math.max(25, faceLuminance)) / 255;
  const full = Math.log(142 / 255) / Math.log(now);
  const gamma = Math.min(1.2, Math.max(0.75, 1 + (full - 1) * 0.4));
  return (value) => value ** gamma;
}

/** An S-curve; `strength` 0 changes nothing. */
function contrast(value: number, strength: number): number {
  const curved = value * value * (3 - 2 * value);
  return value + (curved - value) * strength;
}

function monoRamp(): (value: number) => Rgb {
  return (v) => [6 + 246 * v, 6 + 244 * v, 8 + 238 * v];
}

/** From a deep to a pale shade of one color. */
function duotoneRamp(color: Rgb): (value: number) => Rgb {
  const stops = [withLuminance(color, 16), withLuminance(color, 112), withLuminance(muted(color, 0.5), 236)] as const;
  return (v) => {
    const [from, to] = v < 0.5 ? [stops[0], stops[1]] : [stops[1], stops[2]];
    const t = v < 0.5 ? v * 2 : v * 2 - 1;
    return from.map((value, c) => value + ((to[c] as number) - value) * t) as unknown as Rgb;
  };
}
