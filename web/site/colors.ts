import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteTheme } from '../../src/domain/site/themes.ts';

/** The colors of a design in one of its tones, on light ground, by the names of their variables: `paper`, `ink`, `accent`, ... */
export function colorsOf(theme: SiteTheme, tone: number): Record<string, string> {
  const sheet = readFileSync(path.join(import.meta.dirname, `themes/${theme}.css`), 'utf8');
  const [light = ''] = sheet.split('@media');
  const block = (selector: string) => light.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const colors = [...`${block(':root')}${block(`.tone-${tone}`)}`.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/gu)];
  return Object.fromEntries(colors.map(([, name = '', color = '']) => [name, color]));
}
