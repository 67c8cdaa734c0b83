import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { drawWordmark } from '../../../src/services/logos/draw-wordmark.ts';
import { parseSvg } from '../../../src/services/logos/parse-svg.ts';

const draw = async (name: string) => {
  const drawn = await drawWordmark(name);
  if (!drawn) throw new Error(`Nothing was drawn for ${name}.`);
  parseSvg(drawn.svg);
  return {
    ...drawn,
    label: /aria-label="([^"]*)"/u.exec(drawn.svg)?.[1],
    path: /<path d="([^"]*)"/u.exec(drawn.svg)?.[1],
  };
};

describe('a font without a letter would draw the same box for every one', () => {
  test.each([
    ['Thai', 'กาแฟ', 'นมสด'],
    ['Hindi', 'हिन्दी', 'भारती'],
    ['emoji', '🚀', '🌍'],
    ['flags', '🇩🇪', '🇫🇷'],
    ['Thai and Latin', 'กาแฟ Co', 'นมสด Co'],
    ['Japanese', 'トヨタ', '花王株'],
    ['Hebrew', 'שלום', 'בנקא'],
  ])('%s', async (_script, one, other) => {
    const [a, b] = [await draw(one), await draw(other)];
    expect(a.path).not.toBe(b.path);
    const { data } = await sharp(Buffer.from(a.svg))
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data.filter((value) => value < 128).length).toBeGreaterThan(200);
  });
});

test('an emoji among letters changes nothing about the letters', async () => {
  const [plain, mixed] = [await draw('Rocket'), await draw('Rocket 🚀')];
  expect(mixed.path?.startsWith(plain.path ?? '-')).toBe(true);
  expect(mixed.width).toBeGreaterThan(plain.width);
});

test('control and formatting characters are left out, and the file stays well-formed', async () => {
  expect((await draw('Foo\u0001Bar\u0000 AG\uFFFE\u202E')).label).toBe('FooBar AG');
  expect((await draw('A < "B" & C\uD800')).label).toBe('A &lt; &quot;B&quot; &amp; C');
});

test('a sign that no font has is left out, but a name with such a letter is not cut', async () => {
  expect((await draw('Acme \u{1D250}')).path).toBe((await draw('Acme')).path);
  expect(await drawWordmark('ბანკი Group')).toBeNull();
  expect(await drawWordmark('\u0001')).toBeNull();
});
