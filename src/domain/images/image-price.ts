import type { Archetype } from '../career-graph/career-graph.ts';

/** Candidates per archetype. */
export const CANDIDATES = 3;

/** Sizes that the image service can make. */
export type ModelSize = '1536x1024' | '1024x1024' | '1024x1536';

/** The size with the closest ratio; the result is cropped. */
export const MODEL_SIZES: Record<Archetype, ModelSize> = {
  hero: '1536x1024',
  formal: '1024x1024',
  desk: '1024x1536',
  casual: '1536x1024',
};

/** US dollars per million tokens, list prices of November 2026 for gpt-image-1. */
export const USD_PER_MILLION = { input: 10, output: 40 };

/** Tokens of an image in high quality. */
const OUTPUT_TOKENS: Record<ModelSize, number> = { '1024x1024': 4160, '1024x1536': 6240, '1536x1024': 6208 };
/** Prompt and portrait, at most. */
const INPUT_TOKENS = 1_000;

/** What one image is expected to cost, in US dollars. */
export function imagePrice(archetype: Archetype): number {
  const output = OUTPUT_TOKENS[MODEL_SIZES[archetype]];
  return (INPUT_TOKENS * USD_PER_MILLION.input + output * USD_PER_MILLION.output) / 1e6;
}
