import { expect, test } from '@jest/globals';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { parseResume } from '../../../../src/domain/resume/parse-resume.ts';
import { renderPages } from '../../../../src/services/reading/ocr/render-pages.ts';
import { readDocument } from '../../../../src/services/reading/read-document.ts';

const ENGLISH = [
  'Nora Lindqvist',
  'nora.lindqvist@example.com | +1 415 555 0134',
  'EXPERIENCE',
  'Senior Data Engineer, Harbour Analytics    March 2019 - Present',
  '•  Cut the nightly load from 6 hours to 45 minutes for 1,200 tables',
  '•  Led a team of 4 engineers and saved $250,000 a year',
  'Data Engineer, Fjord Systems    June 2015 - February 2019',
  '•  Built the first warehouse of the company and trained 30 analysts',
  '•  Wrote the tests that found 85% of the errors before release',
  'EDUCATION',
  'BSc Computer Science, University of Oslo    2011 - 2015',
];
const GERMAN = [
  'Jürgen Müller',
  'juergen.mueller@example.de',
  'BERUFSERFAHRUNG',
  'Projektleiter für Anlagenbau, Gebrüder Köhler GmbH    März 2016 - heute',
  '•  Führung von 12 Mitarbeitern und Planung der größten Anlage des Werks',
  '•  Senkung der Kosten um 18 % durch die Einführung von neuen Prüfverfahren',
  'AUSBILDUNG',
  'Diplom Maschinenbau, Universität Tübingen    2006 - 2011',
];

/** A simulated scan: gray letters, noise, JPEG. */
async function scanOf(lines: string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 60, y: 770 - index * 24, size: 11, font });
  for await (const { image } of renderPages(await pdf.save(), [1])) {
    const { width, height, data } = image;
    const noisy = data.map((value, index) => Math.min(255, Math.round(value * 0.75 + 50 + ((index * 7919) % 23))));
    return sharp(noisy, { raw: { width, height, channels: 1 } })
      .jpeg({ quality: 60 })
      .toBuffer();
  }
  throw new Error('no page');
}

test('reads numbers, bullets and dates of a scanned PDF', async () => {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedJpg(await scanOf(ENGLISH));
  pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  const document = await readDocument({ bytes: await pdf.save(), fileName: 'scan.pdf' });
  const { profile, experiences } = parseResume(document);
  expect(profile.email?.value).toBe('nora.lindqvist@example.com');
  expect(experiences.map(({ start, end, current }) => [start?.value, end?.value ?? null, current])).toEqual([
    ['2019-03', null, true],
    ['2015-06', '2019-02', false],
  ]);
  expect(experiences[0]?.achievements.map(({ text }) => text.value)).toEqual([
    'Cut the nightly load from 6 hours to 45 minutes for 1,200 tables',
    'Led a team of 4 engineers and saved $250,000 a year',
  ]);
});

test('rotates a sideways photo and reads it in its language', async () => {
  const bytes = await sharp(await scanOf(GERMAN))
    .rotate(90)
    .png()
    .toBuffer();
  const { kind, text } = await readDocument({ bytes, fileName: 'foto.png' });
  expect(kind).toBe('resume_image');
  for (const words of ['Jürgen Müller', 'Gebrüder Köhler GmbH', 'größten', '12 Mitarbeitern'])
    expect(text).toContain(words);
});

test.each([
  ['an image without text', 'no_text', () => blank(1_200, 1_600).png().toBuffer()],
  ['an image too small for text', 'no_text', () => blank(64, 64).png().toBuffer()],
  ['a damaged image', 'corrupt', async () => (await scanOf(ENGLISH)).subarray(0, 20_000)],
  ['an image of 144 million pixels', 'too_large', () => blank(12_000, 12_000).png().toBuffer()],
])('refuses %s: %s', async (_name, code, bytes) => {
  await expect(readDocument({ bytes: await bytes(), fileName: 'picture' })).rejects.toMatchObject({ code });
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d8d2c4' } });
