import type { Archetype } from '../career-graph/career-graph.ts';

/** Where the photo stands in the frame. */
export type Layout =
  /** It fills the frame. */
  | 'full'
  /** It stands on the right and melts into the field on its left. */
  | 'melt'
  /** It stands on the right, with a straight or slanted edge. */
  | 'split'
  | 'slant'
  /** It stands in an arch, or in a rectangle with margins. */
  | 'arch'
  | 'window';

/** What becomes of the photo's own background. */
export type Behind =
  | 'kept'
  /** Out of focus; continued beyond the photo's edges where the frame is larger. */
  | 'softened'
  /** Darker, and out of focus like `softened`. */
  | 'dimmed'
  /** Replaced by an even wall in the photo's colors; only for clean cut-outs. */
  | 'wall';

export type Tone = 'natural' | 'warm' | 'mono' | 'duotone';

/** The area beside the photo: a dark or a pale shade of the photo's own background, or the color of the site. */
export type Field = 'deep' | 'pale' | 'site';

/** How to make a picture of a photo. Positions and sizes are fractions of the frame, like those of the archetype. */
export interface Direction {
  name: string;
  layout: Layout;
  behind: Behind;
  tone: Tone;
  field: Field;
  eyeX: number;
  eyeY: number;
  faceHeight: number;
}

type Row = readonly [string, Layout, Behind, Tone, Field, eyeX: number, eyeY: number, faceHeight: number];

/** In order of preference. The first with `kept` needs no cut-out and is the plain one. */
const ROWS: Record<Archetype, readonly Row[]> = {
  hero: [
    ['melting panel', 'melt', 'kept', 'natural', 'deep', 0.7, 0.38, 0.36],
    ['own background, softened', 'full', 'softened', 'natural', 'deep', 0.68, 0.38, 0.34],
    ['split', 'split', 'kept', 'warm', 'deep', 0.73, 0.38, 0.38],
    ['wide scene', 'full', 'kept', 'natural', 'deep', 0.66, 0.38, 0.28],
    ['duotone panel', 'melt', 'kept', 'duotone', 'site', 0.7, 0.4, 0.42],
    ['arch', 'arch', 'kept', 'natural', 'pale', 0.7, 0.44, 0.3],
    ['low key', 'full', 'dimmed', 'natural', 'deep', 0.66, 0.4, 0.4],
    ['slanted, black and white', 'slant', 'kept', 'mono', 'deep', 0.74, 0.4, 0.42],
    ['melting, black and white', 'melt', 'kept', 'mono', 'deep', 0.72, 0.4, 0.44],
    ['wall', 'full', 'wall', 'natural', 'deep', 0.68, 0.36, 0.36],
  ],
  formal: [
    ['toned crop', 'full', 'kept', 'natural', 'deep', 0.5, 0.4, 0.38],
    ['own background, softened', 'full', 'softened', 'warm', 'deep', 0.5, 0.41, 0.34],
    ['black and white', 'full', 'kept', 'mono', 'deep', 0.5, 0.42, 0.46],
    ['arch', 'arch', 'kept', 'natural', 'pale', 0.5, 0.46, 0.29],
    ['low key', 'full', 'dimmed', 'natural', 'deep', 0.5, 0.42, 0.4],
    ['framed print', 'window', 'kept', 'warm', 'pale', 0.5, 0.42, 0.3],
    ['duotone', 'full', 'kept', 'duotone', 'site', 0.5, 0.42, 0.42],
    ['close crop', 'full', 'kept', 'warm', 'deep', 0.5, 0.44, 0.5],
    ['wall', 'full', 'wall', 'natural', 'pale', 0.5, 0.41, 0.4],
  ],
  desk: [
    ['wide scene', 'full', 'kept', 'natural', 'deep', 0.5, 0.36, 0.2],
    ['framed print', 'window', 'kept', 'warm', 'pale', 0.5, 0.38, 0.26],
    ['own background, softened', 'full', 'softened', 'natural', 'deep', 0.5, 0.39, 0.27],
    ['black and white', 'full', 'kept', 'mono', 'deep', 0.5, 0.38, 0.32],
    ['arch', 'arch', 'kept', 'natural', 'deep', 0.5, 0.42, 0.25],
    ['duotone', 'full', 'kept', 'duotone', 'site', 0.5, 0.4, 0.36],
    ['low key', 'full', 'dimmed', 'warm', 'deep', 0.5, 0.39, 0.3],
    ['close crop', 'full', 'kept', 'warm', 'deep', 0.5, 0.4, 0.4],
    ['wall', 'full', 'wall', 'natural', 'deep', 0.5, 0.39, 0.32],
  ],
  casual: [
    ['duotone panel', 'melt', 'kept', 'duotone', 'site', 0.74, 0.42, 0.46],
    ['slanted split', 'slant', 'kept', 'natural', 'deep', 0.76, 0.42, 0.42],
    ['own background, softened', 'full', 'softened', 'warm', 'deep', 0.7, 0.42, 0.4],
    ['wide scene', 'full', 'kept', 'natural', 'deep', 0.68, 0.42, 0.36],
    ['melting panel', 'melt', 'kept', 'warm', 'deep', 0.76, 0.42, 0.5],
    ['arch', 'arch', 'kept', 'natural', 'site', 0.76, 0.48, 0.34],
    ['black and white split', 'split', 'kept', 'mono', 'site', 0.78, 0.42, 0.46],
    ['melting, black and white', 'melt', 'kept', 'mono', 'deep', 0.74, 0.42, 0.46],
    ['wall', 'full', 'wall', 'natural', 'deep', 0.72, 0.4, 0.42],
  ],
};

export const DIRECTIONS = Object.fromEntries(
  Object.entries(ROWS).map(([archetype, rows]) => [
    archetype,
    rows.map(([name, layout, behind, tone, field, eyeX, eyeY, faceHeight]) => ({
      name,
      layout,
      behind,
      tone,
      field,
      eyeX,
      eyeY,
      faceHeight,
    })),
  ]),
) as Record<Archetype, Direction[]>;
