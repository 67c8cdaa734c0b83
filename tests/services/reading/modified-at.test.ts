import { expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const LINES = ['Mara Winter', 'mara.winter@example.com', 'EXPERIENCE', 'Engineer, Nordlicht GmbH, 2018 - 2021'];

async function pdf(created: string, modified: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [index, text] of LINES.entries()) page.drawText(text, { x: 60, y: 780 - index * 20, size: 11, font });
  document.setCreationDate(new Date(created));
  document.setModificationDate(new Date(modified));
  return document.save();
}

async function docx(modified: string): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: LINES.map((line) => new Paragraph(line)) }] });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const dated = core.replace(/(<dcterms:modified[^>]*>)[^<]*/u, `$1${modified}`);
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) });
}

const json = (lastModified?: string) =>
  strToU8(JSON.stringify({ basics: { name: 'Mara Winter', email: 'mara@example.com' }, meta: { lastModified } }));

const linkedin = (mtime: string) =>
  zipSync({
    'Profile.csv': [strToU8('First Name,Last Name,Headline\nMara,Winter,Engineer\n'), { mtime: new Date(mtime) }],
  });

test.each([
  ['a PDF by its later date', 'r.pdf', () => pdf('2023-02-01T10:00:00Z', '2024-05-06T10:00:00Z'), '2024-05-06'],
  ['a PDF that was never changed', 'r.pdf', () => pdf('2023-02-01T10:00:00Z', '2023-02-01T10:00:00Z'), '2023-02-01'],
  ['a Word file', 'r.docx', () => docx('2022-11-30T08:15:00Z'), '2022-11-30'],
  ['a JSON Resume', 'r.json', () => json('2021-07-09T12:00:00'), '2021-07-09'],
  ['a LinkedIn export', 'r.zip', () => linkedin('2020-03-04T12:00:00Z'), '2020-03-04'],
  ['no text', 'r.txt', () => strToU8(LINES.join('\n')), undefined],
  ['no JSON Resume that does not say', 'r.json', () => json(), undefined],
])('the file dates %s', async (_what, fileName, make, day) => {
  const { modifiedAt } = await readDocument({ bytes: await make(), fileName });
  expect(modifiedAt?.slice(0, 10)).toBe(day);
});
