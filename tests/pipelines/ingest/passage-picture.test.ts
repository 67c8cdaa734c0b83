import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker();
});
afterAll(() => at?.close());

const LINES = [
  'Jo Doe',
  'jo@example.org',
  'EXPERIENCE',
  'Weaver, Harrow Mills',
  '2018 - 2021',
  '- Cut waste by 40% in one year',
  'EDUCATION',
  'BA Weaving, Textile School, 2017',
];
const [WIDTH, HEIGHT, LEFT, SIZE, FIRST, APART] = [595, 842, 72, 11, 760, 16];

/** A second page with each line at a known place. */
async function resumePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([WIDTH, HEIGHT]).drawText('Curriculum vitae', { x: LEFT, y: FIRST, size: SIZE });
  const page = pdf.addPage([WIDTH, HEIGHT]);
  for (const [index, line] of LINES.entries()) page.drawText(line, { x: LEFT, y: FIRST - APART * index, size: SIZE });
  return pdf.save();
}

interface Picture {
  page: number;
  width: number;
  height: number;
  image: string;
  marks: { x: number; y: number; width: number; height: number }[];
}

interface Passage {
  start: number;
  end: number;
  document: { id: string };
}

const QUERY = `query ($documentId: ID!, $start: Int!, $end: Int!) {
  passagePicture(documentId: $documentId, start: $start, end: $end) { page width height image marks { x y width height } } }`;

async function pictureOf(user: SignedUp, { start, end, document }: Passage): Promise<Picture | null> {
  const variables = { documentId: document.id, start, end };
  const { data } = await runQuery<{ passagePicture: Picture | null }>(at, QUERY, variables, user);
  if (!data) throw new Error('no answer');
  return data.passagePicture;
}

async function statementOf(user: SignedUp): Promise<Passage> {
  const query = '{ careerGraph { achievements { evidence { start end document { id } } } } }';
  const { data } = await runQuery<{ careerGraph: { achievements: { evidence: Passage[] }[] } }>(at, query, {}, user);
  const passage = data?.careerGraph.achievements[0]?.evidence[0];
  if (!passage) throw new Error('There is no statement.');
  return passage;
}

test('a statement is marked where it stands on the picture of its page, for its owner alone', async () => {
  const user = await signUp(at);
  await at.ingest(user, await resumePdf(), 'jo.pdf');
  const passage = await statementOf(user);
  const picture = await pictureOf(user, passage);
  if (!picture) throw new Error('There is no picture.');
  expect(picture).toMatchObject({ page: 2, width: WIDTH, height: HEIGHT });
  const [mark] = picture.marks;
  const baseline = HEIGHT - (FIRST - APART * LINES.findIndex((line) => line.includes('Cut')));
  expect(picture.marks).toHaveLength(1);
  if (!mark) return;
  // At the hyphen or behind it.
  expect(mark.x).toBeGreaterThanOrEqual(LEFT);
  expect(mark.x).toBeLessThan(LEFT + SIZE);
  expect(mark.y).toBeLessThan(baseline - SIZE / 2);
  expect(mark.y).toBeGreaterThan(baseline - APART);
  expect(mark.y + mark.height).toBeGreaterThan(baseline);
  expect(mark.y + mark.height).toBeLessThan(baseline + SIZE / 2);
  // There is ink within the mark, and none right beside it.
  const jpeg = Buffer.from(picture.image.replace('data:image/jpeg;base64,', ''), 'base64');
  const { width } = await sharp(jpeg).metadata();
  const scale = width / WIDTH;
  const darkest = async (x: number, wide: number) => {
    const area = { left: x * scale, top: mark.y * scale, width: wide * scale, height: mark.height * scale };
    const whole = Object.fromEntries(Object.entries(area).map(([name, value]) => [name, Math.round(value)]));
    const { channels } = await sharp(
      await sharp(jpeg)
        .extract(whole as typeof area)
        .png()
        .toBuffer(),
    ).stats();
    return channels[0]?.min ?? 255;
  };
  expect(await darkest(mark.x, mark.width)).toBeLessThan(100);
  expect(await darkest(mark.x + mark.width + 10, 100)).toBeGreaterThan(200);

  expect(await pictureOf(await signUp(at), passage)).toBeNull();
  expect(await pictureOf(user, { ...passage, start: 100_000, end: 100_010 })).toBeNull();
  expect(await pictureOf(user, { ...passage, document: { id: 'none' } })).toBeNull();
});

test('a text has no pages to picture', async () => {
  const user = await signUp(at);
  await at.ingest(user, LINES.join('\n'), 'jo.txt');
  expect(await pictureOf(user, await statementOf(user))).toBeNull();
});
