import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { degrees, PDFDocument } from 'pdf-lib';
import { readDocument } from '../../../../src/services/reading/read-document.ts';

const read = (bytes: Uint8Array) => readDocument({ bytes, fileName: 'resume.pdf' });

/** The same pages drawn sideways or upside down, with or without a /Rotate entry for the viewer. */
async function turned(bytes: Uint8Array, turn: 90 | 180 | 270, { told }: { told: boolean }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const drawn of await pdf.embedPdf(bytes, [0, 1])) {
    const { width, height } = drawn;
    const page = pdf.addPage(turn === 180 ? [width, height] : [height, width]);
    const corner = { 90: { x: height, y: 0 }, 180: { x: width, y: height }, 270: { x: 0, y: width } }[turn];
    page.drawPage(drawn, { ...corner, rotate: degrees(turn) });
    if (told) page.setRotation(degrees(turn));
  }
  return pdf.save();
}

test('reads sideways and upside-down pages like upright ones', async () => {
  const bytes = await readFile(path.resolve('samples/resume.pdf'));
  const upright = await read(bytes);
  for (const turn of [90, 180, 270] as const)
    for (const told of [true, false]) {
      const { text, layout } = await read(await turned(bytes, turn, { told }));
      expect({ turn, told, text }).toEqual({ turn, told, text: upright.text });
      expect(layout).toHaveLength(upright.layout.length);
    }
});
