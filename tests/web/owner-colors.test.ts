import { expect, test } from '@jest/globals';
import { THEMES } from '../../src/domain/site/themes.ts';
import { colorsOf, ownColorRules } from '../../web/site/colors.ts';

/** Relative luminance by the formula of WCAG 2.2, apart from the library that the code uses. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** #fff as #ffffff. */
const long = (color = '') => (color.length === 4 ? color.replaceAll(/[0-9a-f]/gu, '$&$&') : color);

/** Every 85th step of each channel, the extremes included. */
const STEPS = [0, 85, 170, 255].map((value) => value.toString(16).padStart(2, '0'));
const COLORS = STEPS.flatMap((red) => STEPS.flatMap((green) => STEPS.map((blue) => `#${red}${green}${blue}`)));

const PAIRS = {
  editorial: [
    ['accent', 'paper'],
    ['accent', 'plate'],
    ['ink', 'plate'],
  ],
  poster: [
    ['accent', 'paper'],
    ['accent', 'card'],
    ['on', 'block'],
  ],
  terminal: [['accent', 'paper']],
  gallery: [
    ['accent', 'paper'],
    ['accent', 'card'],
    ['accent', 'plate'],
    ['ink', 'plate'],
  ],
  scholar: [['accent', 'paper']],
} as const;

test.each(THEMES)('any color of the owner leaves the text of %s readable, light and dark', (theme) => {
  for (const mode of ['light', 'dark'] as const)
    for (const color of COLORS) {
      const colors = colorsOf(theme, { tone: 0, color }, mode);
      for (const [text, ground] of PAIRS[theme]) {
        const reached = contrast(long(colors[text]), long(colors[ground]));
        expect({ color, mode, text, ground, isReadable: reached >= 4.5 }).toMatchObject({ isReadable: true });
      }
    }
});

test('a readable color is taken as it is', () => {
  expect(colorsOf('editorial', { tone: 0, color: '#2a4f9e' })['accent']).toBe('#2a4f9e');
  expect(colorsOf('poster', { tone: 0, color: '#ffd23f' })['block']).toBe('#ffd23f');
});

test('the rules of a color of the owner are for both modes, and nothing else can stand in them', () => {
  expect(ownColorRules('terminal', '#2a4f9e')).toMatch(
    /^\.tone-own\{--accent:#2a4f9e;\}@media\(prefers-color-scheme:dark\)\{\.tone-own\{--accent:#[0-9a-f]{6};\}\}$/u,
  );
});
