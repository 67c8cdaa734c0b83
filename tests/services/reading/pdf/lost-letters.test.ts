import { expect, test } from '@jest/globals';
import { readDocument } from '../../../../src/services/reading/read-document.ts';
import { withHyphens } from '../../../../src/services/reading/pdf/shown-glyphs.ts';

/** A PDF whose Chinese font is not embedded; only pdf.js's character maps say which letters its codes are. */
function chinesePdf(text: string): Uint8Array {
  const codes = Array.from(text, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  const drawing = `BT /F1 12 Tf 72 700 Td <${codes}> Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj${body}endobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
  return new TextEncoder().encode(pdf);
}

test('reads Chinese whose font is not embedded', async () => {
  const { text } = await readDocument({ bytes: chinesePdf('工作经历教育背景'), fileName: 'chinese.pdf' });
  expect(text).toBe('工作经历教育背景');
});

test('restores visible hyphens that pdf.js takes for invisible marks', () => {
  const glyphs = Array.from('co\u00adfounderfull\u00adtime');
  expect(withHyphens([{ str: 'cofounder' }, { str: ' ' }, { str: 'full' }, { str: 'time' }], glyphs)).toEqual([
    { str: 'co-founder' },
    { str: ' ' },
    { str: 'full-' },
    { str: 'time' },
  ]);
});
