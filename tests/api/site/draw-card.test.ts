import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { drawCard, type Card } from '../../../src/api/site/draw-card.ts';
import { THEMES } from '../../../src/domain/site/themes.ts';

const card = (changes: Partial<Card> & { name?: string }): Card => ({
  theme: 'editorial',
  coloring: { tone: 0, color: null },
  language: 'en',
  person: { name: changes.name ?? 'Ada Byron', headline: 'Analyst' },
  highlight: { figure: '31%', text: 'Reduced cloud spending by 31%' },
  portrait: null,
  ...changes,
});

const pixelsOf = async (one: Card) =>
  sharp(await drawCard(one))
    .raw()
    .toBuffer({ resolveWithObject: true });

test('a card is 1200 by 630 in each design, tone and color, each with its own colors', async () => {
  const grounds = new Set<string>();
  for (const theme of THEMES)
    for (const [tone, color] of [
      [0, null],
      [1, null],
      [0, '#0f6b70'],
    ] as const) {
      const { data, info } = await pixelsOf(card({ theme, coloring: { tone, color } }));
      expect([info.width, info.height]).toEqual([1200, 630]);
      const accented = new Set(Array.from({ length: 1200 * 630 }, (_, at) => data.readUIntBE(at * info.channels, 3)));
      grounds.add([...accented].toSorted((a, b) => a - b).join(' '));
    }
  expect(grounds.size).toBe(THEMES.length * 3);
});

// Names for which there are no glyphs look the same.
test.each([
  ['ja', '山田 花子', '川口 直樹'],
  ['zh', '王小明', '李大海'],
  ['ko', '김민수', '박지영'],
  ['ar', 'ليلى', 'سمير'],
  ['he', 'נועה', 'יעקב'],
  ['th', 'สมชาย', 'กานดา'],
  ['uk', 'Ольга', 'Павло'],
  ['el', 'Γιώργος', 'Δέσποινα'],
])('a card in %s shows the letters of the name', async (language, one, other) => {
  const [first, second] = await Promise.all(
    [one, other].map((name) => drawCard(card({ language, name, highlight: null }))),
  );
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
});

test('Han characters have the form of the language', async () => {
  const [japanese, chinese] = await Promise.all(
    ['ja', 'zh'].map((language) => drawCard(card({ language, name: '直海骨', highlight: null }))),
  );
  expect(japanese?.equals(chinese ?? Buffer.alloc(0))).toBe(false);
});

test('a long name is not cut, and an endless one does not fail', async () => {
  const name = 'Maximiliane Wolfeschlegelsteinhausen-Bergerdorff';
  const { data, info } = await pixelsOf(card({ theme: 'poster', name }));
  const column = (x: number) =>
    Array.from({ length: 630 }, (_, y) => data.readUIntBE((y * 1200 + x) * info.channels, 3));
  // Nothing reaches into the margin.
  for (const x of [0, 40, 1160, 1199]) expect(new Set(column(x)).size).toBe(1);
  expect((await drawCard(card({ name: 'x'.repeat(10_000) }))).length).toBeGreaterThan(1_000);
});

test('the portrait is framed around its focal point, at the end of the text', async () => {
  const halves = await sharp({ create: { width: 1440, height: 810, channels: 3, background: '#f00' } })
    .composite([{ input: { create: { width: 720, height: 810, channels: 3, background: '#00f' } }, left: 720, top: 0 }])
    .jpeg()
    .toBuffer();
  const crop = (focalX: number) => ({ x: 0, y: 0, w: 1, h: 1, focalX, focalY: 0.5 });
  const colorAt = async (language: string, focalX: number, x: number) => {
    const { data, info } = await pixelsOf(card({ language, portrait: { bytes: halves, crop: crop(focalX) } }));
    const [red = 0, , blue = 0] = data.subarray((300 * 1200 + x) * info.channels);
    return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other';
  };
  expect(await colorAt('en', 0.1, 1100)).toBe('red');
  expect(await colorAt('en', 0.9, 1100)).toBe('blue');
  expect(await colorAt('ar', 0.9, 100)).toBe('blue');
  expect(await colorAt('ar', 0.9, 1190)).toBe('other');
});
