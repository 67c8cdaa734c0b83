import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PDFDocument, rgb } from 'pdf-lib';
import { readDocument } from '../../../../src/services/reading/read-document.ts';
import { runQuery, signUp } from '../../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../../support/server-with-worker.ts';
import { timeLimit } from '../../../support/time-limit.ts';
import { CLAIM, HIDDEN_FILES, pdfWith, VISIBLE } from './hidden-files.ts';

jest.setTimeout(timeLimit(60));

describe('what no reader sees is left out, and the owner is told', () => {
  test.each(HIDDEN_FILES)('$fileName: $how', async ({ make, fileName, isTold }) => {
    const { text, hidden = [] } = await readDocument({ bytes: await make(), fileName });
    expect(text).not.toMatch(/Google|MIT/u);
    for (const line of VISIBLE) expect(text).toContain(line);
    expect(hidden.some((one) => one.text.includes(CLAIM))).toBe(isTold);
  });
});

describe('what a reader sees is read', () => {
  const read = async (bytes: Uint8Array) => readDocument({ bytes, fileName: 'mara.pdf' });

  test('white text on a dark ground, light gray on white, text on a picture of its letters', async () => {
    const bytes = await pdfWith(({ page, font }) => {
      page.drawRectangle({ x: 50, y: 715, width: 300, height: 25, color: rgb(0.1, 0.2, 0.4) });
      page.drawText('Clerk, Harrow Mills', { x: 60, y: 726, size: 11, font, color: rgb(1, 1, 1) });
      page.drawText('2016 - 2018', { x: 60, y: 700, size: 11, font, color: rgb(0.75, 0.75, 0.75) });
    });
    const { text, hidden } = await read(bytes);
    expect(text).toContain('Clerk, Harrow Mills');
    expect(text).toContain('2016 - 2018');
    expect(hidden).toEqual([]);
  });

  test('a visible word in a line with hidden ones', async () => {
    const bytes = await pdfWith(({ page, font }) => {
      page.drawText('Clerk', { x: 60, y: 726, size: 11, font });
      const x = 60 + font.widthOfTextAtSize('Clerk ', 11);
      page.drawText('and board member', { x, y: 726, size: 11, font, color: rgb(1, 1, 1) });
    });
    const { text, hidden } = await read(bytes);
    expect(text).toMatch(/^Clerk$/mu);
    expect(hidden).toEqual([{ text: 'and board member', how: 'unseen' }]);
  });

  test('bullets that are drawn as circles, on a page with hidden text', async () => {
    const bytes = await pdfWith(({ page, font }) => {
      for (const [index, line] of ['Ordered paper for nine offices', 'Filed 300 contracts'].entries()) {
        page.drawCircle({ x: 64, y: 729 - index * 16, size: 1.5, color: rgb(0, 0, 0) });
        page.drawText(line, { x: 74, y: 726 - index * 16, size: 11, font });
      }
      page.drawText('ghost writer', { x: 60, y: 400, size: 11, font, color: rgb(1, 1, 1) });
    });
    const { text, hidden } = await read(bytes);
    expect(text).toContain('• Ordered paper for nine offices\n• Filed 300 contracts\n');
    expect(hidden).toEqual([{ text: 'ghost writer', how: 'unseen' }]);
  });

  test('a sideways page', async () => {
    const pdf = await PDFDocument.load(await pdfWith(() => undefined));
    const page = pdf.getPage(0);
    page.setRotation({ type: 'degrees', angle: 90 } as never);
    page.drawText('ghost writer', { x: 60, y: 726, size: 11, color: rgb(1, 1, 1) });
    const { text, hidden } = await read(await pdf.save());
    for (const line of VISIBLE) expect(text).toContain(line);
    expect(hidden).toEqual([{ text: 'ghost writer', how: 'unseen' }]);
  });
});

describe('in the career graph', () => {
  let at: ServerWithWorker;
  beforeAll(async () => {
    at = await serverWithWorker({ builds: 'never' });
  });
  afterAll(() => at?.close());

  test('nothing of it is a value; it is listed with the reason', async () => {
    const mara = await signUp(at);
    const file = HIDDEN_FILES.find(({ how }) => how === 'in white');
    await at.ingest(mara, (await file?.make()) ?? '', 'mara.pdf');
    const { data } = await runQuery<{
      careerGraph: object;
      looseText: { kind: string; text: string; reason: string }[];
      documents: { id: string }[];
    }>(
      at,
      `{ careerGraph { profile { name summary } experiences { title company { name } description achievements { rawText } }
          education { institution degree } sections { title text items } }
        looseText { kind text reason } documents { id } }`,
      {},
      mara,
    );
    expect(JSON.stringify(data?.careerGraph)).not.toMatch(/Google|MIT/u);
    expect(data?.looseText.filter(({ kind }) => kind === 'HIDDEN')).toEqual([
      { kind: 'HIDDEN', text: 'CTO at Google, 2015 - 2024', reason: expect.stringContaining('does not see this text') },
      { kind: 'HIDDEN', text: 'PhD in Physics, MIT, 2012', reason: expect.stringContaining('does not see this text') },
    ]);
    const changes = await runQuery<{ documentChanges: { hidden: string[] } }>(
      at,
      'query ($id: ID!) { documentChanges(documentId: $id) { hidden } }',
      { id: data?.documents[0]?.id },
      mara,
    );
    expect(changes.data?.documentChanges.hidden).toHaveLength(2);
  });
});
