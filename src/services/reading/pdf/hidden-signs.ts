import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, boxOf, type Matrix, times } from './drawn-boxes.ts';
import type { Operators } from './shown-glyphs.ts';

/** What suggests that a page has text that nobody sees. */
export interface HiddenSigns {
  /** Whether to compare the page with and without its text. */
  mayHide: boolean;
  /** Runs of text outside of the page. */
  outside: string[];
}

interface State {
  matrix: Matrix;
  /** 0 is black, 1 is white; null for patterns and unknown colors. */
  fill: number | null;
  alpha: number;
  mode: number;
  masked: boolean;
  clip: Box | null;
  size: number;
}

interface Painted extends Box {
  /** Null for pictures and whatever shines through. */
  fill: number | null;
}

/** Least difference of text and background, as a share of black and white, that anybody can read without doubt. */
const CONTRAST = 0.25;
const LEAST_ALPHA = 0.5;
/** Points. Smaller shapes are rules and bullets. */
const THIN = 4;
/** Points. */
export const LEGIBLE = 3;
/** Modes in which text is not painted. */
const UNPAINTED = new Set([3, 7]);
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.shadingFill,
]);

/** Follows the drawing of a page; cheap, unlike the comparison of its pictures. `view` is left, bottom, right, top. */
export function hiddenSigns({ fnArray, argsArray }: Operators, view: readonly number[]): HiddenSigns {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const outside: string[] = [];
  const runs: { x: number; y: number }[] = [];
  const painted: Painted[] = [];
  const stack: State[] = [];
  let state: State = { matrix: IDENTITY, fill: 0, alpha: 1, mode: 0, masked: false, clip: null, size: 1 };
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  let [layers, isClip, mayHide, leading] = [0, false, false, 0];
  const set = (change: Partial<State>) => void (state = { ...state, ...change });
  const paint = (box: Box, fill: number | null) => {
    if (box.x1 - box.x0 < THIN || box.y1 - box.y0 < THIN) return;
    const isOpaque = state.alpha > 0.9 && !state.masked;
    painted.push({ ...box, fill: isOpaque ? fill : null });
    if (runs.some((run) => isIn(box, run))) mayHide = true;
  };
  const show = (glyphs: Glyphs) => {
    const unit = times(state.matrix, text);
    const width = advance(glyphs, state.size);
    const [x, y] = [unit[0] * (width / 2) + unit[4], unit[1] * (width / 2) + unit[3] * state.size * 0.3 + unit[5]];
    const words = glyphs.map((glyph) => (typeof glyph === 'object' ? (glyph?.unicode ?? '') : '')).join('');
    text = times(text, [1, 0, 0, 1, width, 0]);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    if (x < left || x > right || y < bottom || y > top) outside.push(words);
    const ground = painted.findLast((box) => isIn(box, { x, y }));
    const behind = ground ? ground.fill : 1;
    const isFaint = state.fill === null || behind === null || Math.abs(state.fill - behind) < CONTRAST;
    const isTiny = Math.hypot(unit[2], unit[3]) * state.size < LEGIBLE;
    const isUnpainted = UNPAINTED.has(state.mode) || state.alpha < LEAST_ALPHA || state.masked || layers > 0;
    const isClipped = state.clip !== null && !isIn(state.clip, { x, y });
    if (isFaint || isTiny || isUnpainted || isClipped) mayHide = true;
    runs.push({ x, y });
  };
  const move = (x: number, y: number) => void (text = line = times(line, [1, 0, 0, 1, x, y]));
  const follow: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: () => void stack.push(state),
    [OPS.restore]: () => void (state = stack.pop() ?? state),
    [OPS.transform]: (matrix) => set({ matrix: times(state.matrix, matrix as unknown as Matrix) }),
    [OPS.paintFormXObjectBegin]: ([own]) => {
      stack.push(state);
      if (own) set({ matrix: times(state.matrix, own as Matrix) });
    },
    [OPS.paintFormXObjectEnd]: () => void (state = stack.pop() ?? state),
    [OPS.setFillRGBColor]: ([color]) => set({ fill: luminance(color) }),
    [OPS.setFillColorN]: () => set({ fill: null }),
    [OPS.setFillTransparent]: () => set({ fill: null }),
    [OPS.setTextRenderingMode]: ([mode]) => set({ mode: Number(mode) }),
    [OPS.setFont]: ([, size]) => set({ size: Math.abs(Number(size)) }),
    [OPS.setLeading]: ([value]) => void (leading = Number(value)),
    [OPS.setGState]: ([entries]) => {
      for (const [name, value] of entries as [string, unknown][]) {
        if (name === 'ca') set({ alpha: Number(value) });
        if (name === 'SMask') set({ masked: Boolean(value) });
      }
    },
    [OPS.beginMarkedContentProps]: ([tag]) => void (layers += tag === 'OC' || layers > 0 ? 1 : 0),
    [OPS.beginMarkedContent]: () => void (layers += layers > 0 ? 1 : 0),
    [OPS.endMarkedContent]: () => void (layers = Math.max(0, layers - 1)),
    [OPS.clip]: () => void (isClip = true),
    [OPS.eoClip]: () => void (isClip = true),
    [OPS.constructPath]: ([how, , bounds]) => {
      const box = bounds ? boxOf(bounds as ArrayLike<number>, state.matrix) : null;
      if (box && isClip) set({ clip: state.clip ? common(state.clip, box) : box });
      isClip = false;
      if (box && FILLS.has(how as number)) paint(box, state.fill);
    },
    [OPS.beginText]: () => void (text = line = IDENTITY),
    [OPS.setTextMatrix]: ([matrix]) => void (text = line = matrix as Matrix),
    [OPS.moveText]: ([x, y]) => move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      leading = -Number(y);
      move(Number(x), Number(y));
    },
    [OPS.nextLine]: () => move(0, -leading),
    [OPS.showText]: ([glyphs]) => show(glyphs as Glyphs),
  };
  for (const [index, operator] of fnArray.entries()) {
    if (PICTURES.has(operator)) paint(boxOf([0, 0, 1, 1], state.matrix), null);
    follow[operator]?.((argsArray[index] as unknown[] | null) ?? []);
  }
  return { mayHide, outside };
}

type Glyphs = (number | { unicode?: string; width?: number } | null)[];

/** In text space; glyphs and kerning are measured in thousandths of the size. */
const advance = (glyphs: Glyphs, size: number) =>
  glyphs.reduce<number>(
    (sum, glyph) => sum + ((typeof glyph === 'number' ? -glyph : (glyph?.width ?? 0)) * size) / 1_000,
    0,
  );

const isIn = ({ x0, x1, y0, y1 }: Box, { x, y }: { x: number; y: number }) => x >= x0 && x <= x1 && y >= y0 && y <= y1;

const common = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  x1: Math.min(a.x1, b.x1),
  y0: Math.max(a.y0, b.y0),
  y1: Math.min(a.y1, b.y1),
});

function luminance(color: unknown): number | null {
  const hex = typeof color === 'string' ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color) : null;
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
