import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteTheme } from '../../src/domain/site/themes.ts';
import { ownColors } from './owner-colors.ts';

/** What a page is colored by: one of the design's own tones, or a color of the owner's instead. */
export interface Coloring {
  tone: number;
  /** `#rrggbb`; null for the tone. */
  color: string | null;
}

const DARK = '@media (prefers-color-scheme: dark) {';

/** The colors of a design by the names of their variables: `paper`, `ink`, `accent`, ... */
export function colorsOf(
  theme: SiteTheme,
  { tone, color }: Coloring,
  mode: 'light' | 'dark' = 'light',
): Record<string, string> {
  const sheet = readFileSync(path.join(import.meta.dirname, `themes/${theme}.css`), 'utf8');
  const [light = '', dark = ''] = sheet.split(DARK);
  const declared = { ...declarations(light, tone), ...(mode === 'dark' && declarations(dark, tone)) };
  return color === null ? declared : { ...declared, ...ownColors(theme, color, declared) };
}

/** The rules that put a color of the owner's in the place of the design's own tones. */
export function ownColorRules(theme: SiteTheme, color: string): string {
  const rules = (['light', 'dark'] as const).map((mode) => {
    const ground = colorsOf(theme, { tone: 0, color: null }, mode);
    const variables = Object.entries(ownColors(theme, color, ground)).map(([name, value]) => `--${name}:${value};`);
    return `.tone-own{${variables.join('')}}`;
  });
  return `${rules[0]}@media(prefers-color-scheme:dark){${rules[1]}}`;
}

function declarations(sheet: string, tone: number): Record<string, string> {
  const block = (selector: string) => sheet.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const colors = [...`${block(':root')}${block(`.tone-${tone}`)}`.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/gu)];
  return Object.fromEntries(colors.map(([, name = '', color = '']) => [name, color]));
}
