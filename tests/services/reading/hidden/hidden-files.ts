import { strToU8, zipSync } from 'fflate';
import {
  beginText,
  clip,
  degrees,
  endPath,
  endText,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setFontAndSize,
  setTextRenderingMode,
  showText,
  StandardFonts,
  TextRenderingMode,
  moveText,
} from 'pdf-lib';
import sharp from 'sharp';

/** What every file hides. */
export const CLAIM = 'CTO at Google';

export interface HiddenFile {
  /** How the claim is hidden. */
  how: string;
  fileName: string;
  /** With the claim where no reader sees it. */
  make: () => Promise<Uint8Array>;
  /** What is in no text at all, and text at an angle, is never read. */
  isTold: boolean;
}

export const VISIBLE = [
  'Mara Winter',
  'mara.winter@example.com',
  'EXPERIENCE',
  'Assistant, Nordlicht GmbH',
  '2019 - 2023',
  'Kept the minutes of 48 meetings',
  'EDUCATION',
  'BSc Physics, University of Graz, 2015 - 2018',
];
const LINES = [`${CLAIM}, 2015 - 2024`, 'PhD in Physics, MIT, 2012'];

interface Sheet {
  pdf: PDFDocument;
  page: PDFPage;
  font: PDFFont;
}

/** A resume with room after its third line. */
export async function pdfWith(
  hide: (sheet: Sheet) => void | Promise<void>,
  { after = true } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet = { pdf, page, font };
  if (!after) await hide(sheet);
  let y = 780;
  for (const [index, line] of VISIBLE.entries()) {
    page.drawText(line, { x: 60, y, size: 11, font });
    y -= index === 2 ? 60 : 18;
  }
  if (after) await hide(sheet);
  return pdf.save();
}

/** Where the claim stands: below the heading of the roles. */
const AT = { x: 60, y: 726 };
const draw = ({ page, font }: Sheet, options: Parameters<PDFPage['drawText']>[1] = {}) => {
  for (const [index, line] of LINES.entries())
    page.drawText(line, { size: 11, font, ...AT, y: AT.y - index * 16, ...options });
};

async function photo(pdf: PDFDocument) {
  const noise = await sharp({
    create: {
      width: 300,
      height: 60,
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  return pdf.embedPng(noise);
}

function rawText({ page, font }: Sheet, mode: TextRenderingMode): void {
  const key = page.node.newFontDictionary('Hidden', font.ref);
  page.pushOperators(
    pushGraphicsState(),
    beginText(),
    setTextRenderingMode(mode),
    setFontAndSize(key, 11),
    moveText(AT.x, AT.y),
    showText(font.encodeText(LINES[0] ?? '')),
    endText(),
    popGraphicsState(),
  );
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;

function docxWith(hidden: string, parts: Record<string, string> = {}): Uint8Array {
  const body = VISIBLE.flatMap((line, index) => [paragraph(run(line)), ...(index === 2 ? [hidden] : [])]).join('');
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
const hiddenParagraph = (properties: string) => paragraph(run(LINES[0] ?? '', properties));
const styles = (type: string, properties: string) => ({
  'word/styles.xml': `<w:styles ${WORD}><w:style w:type="${type}" w:styleId="Ghost"><w:rPr>${properties}</w:rPr></w:style></w:styles>`,
});

const textWith = (hidden: string) =>
  strToU8(VISIBLE.flatMap((line, index) => [line, ...(index === 2 ? [hidden] : [])]).join('\n\n'));

const pdf = (
  how: string,
  hide: (sheet: Sheet) => void | Promise<void>,
  options: { after?: boolean; isTold?: boolean } = {},
) => ({
  how,
  fileName: 'mara.pdf',
  make: () => pdfWith(hide, options),
  isTold: options.isTold ?? true,
});
const docx = (how: string, hidden: string, parts: Record<string, string> = {}, isTold = true) => ({
  how,
  fileName: 'mara.docx',
  make: async () => docxWith(hidden, parts),
  isTold,
});
const plain = (how: string, hidden: string, fileName = 'mara.md') => ({
  how,
  fileName,
  make: async () => textWith(hidden),
  isTold: true,
});

export const HIDDEN_FILES: HiddenFile[] = [
  pdf('in white', (sheet) => draw(sheet, { color: rgb(1, 1, 1) })),
  pdf('in almost white', (sheet) => draw(sheet, { color: rgb(0.98, 0.98, 0.98) })),
  pdf('in size 0.5', (sheet) => draw(sheet, { size: 0.5 })),
  pdf('in size 1', (sheet) => draw(sheet, { size: 1 })),
  pdf('beside the page', (sheet) => draw(sheet, { x: 700 })),
  pdf('above the page', (sheet) => draw(sheet, { y: 900 })),
  pdf('below the page', (sheet) => draw(sheet, { y: -40 })),
  pdf('behind a picture', async (sheet) => {
    draw(sheet);
    sheet.page.drawImage(await photo(sheet.pdf), { x: 50, y: 700, width: 300, height: 45 });
  }),
  pdf('in huge letters behind a picture', async (sheet) => {
    sheet.page.drawText(CLAIM, { x: 10, y: 200, size: 90, font: sheet.font });
    sheet.page.drawImage(await photo(sheet.pdf), { x: 0, y: 150, width: 595, height: 150 });
  }),
  pdf('behind a white box', (sheet) => {
    draw(sheet);
    sheet.page.drawRectangle({ x: 50, y: 700, width: 300, height: 45, color: rgb(1, 1, 1) });
  }),
  pdf('in black on black', (sheet) => {
    sheet.page.drawRectangle({ x: 50, y: 700, width: 300, height: 45, color: rgb(0, 0, 0) });
    draw(sheet, { color: rgb(0, 0, 0) });
  }),
  pdf('without opacity', (sheet) => draw(sheet, { opacity: 0 })),
  pdf('with hardly any opacity', (sheet) => draw(sheet, { opacity: 0.02 })),
  pdf('in the invisible rendering mode', (sheet) => rawText(sheet, TextRenderingMode.Invisible)),
  pdf('in the rendering mode that only clips', (sheet) => rawText(sheet, TextRenderingMode.Clip)),
  pdf('outside of a clipping path', (sheet) => {
    sheet.page.pushOperators(pushGraphicsState(), rectangle(400, 20, 50, 50), clip(), endPath());
    draw(sheet);
    sheet.page.pushOperators(popGraphicsState());
  }),
  pdf('on a layer that is switched off', (sheet) => {
    const { page, pdf: document } = sheet;
    const layer = document.context.register(
      document.context.obj({ Type: 'OCG', Name: PDFHexString.fromText('Ghost') }),
    );
    document.catalog.set(
      PDFName.of('OCProperties'),
      document.context.obj({ OCGs: [layer], D: { Order: [], OFF: [layer], BaseState: 'ON' } }),
    );
    page.node.normalizedEntries().Resources.set(PDFName.of('Properties'), document.context.obj({ Ghost: layer }));
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/OC', '/Ghost']));
    draw(sheet);
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }),
  pdf('outside of the crop box', (sheet) => {
    sheet.page.setCropBox(0, 0, 595, 842);
    sheet.page.setMediaBox(0, 0, 1200, 842);
    draw(sheet, { x: 800 });
  }),
  pdf('at an angle and white', (sheet) => draw(sheet, { rotate: degrees(30), color: rgb(1, 1, 1) }), { isTold: false }),
  pdf(
    'in the title and the keywords',
    ({ pdf: document }) => {
      document.setTitle(LINES.join(' '));
      document.setKeywords(LINES);
      document.setSubject(LINES.join(' '));
    },
    { isTold: false },
  ),
  pdf(
    'in an alternative text',
    (sheet) => {
      sheet.page.pushOperators(
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
          '/Span',
          `<< /ActualText (${LINES[0]}) /Alt (${LINES[0]}) >>`,
        ]),
      );
      sheet.page.drawText('-', { ...AT, size: 11, font: sheet.font });
      sheet.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
    { isTold: false },
  ),
  docx('in hidden runs', hiddenParagraph('<w:vanish/>')),
  docx(
    'in a hidden style of characters',
    hiddenParagraph('<w:rStyle w:val="Ghost"/>'),
    styles('character', '<w:vanish/>'),
  ),
  docx(
    'in a hidden style of paragraphs',
    paragraph(`<w:pPr><w:pStyle w:val="Ghost"/></w:pPr>${run(LINES[0] ?? '')}`),
    styles('paragraph', '<w:vanish/>'),
  ),
  docx('in white', hiddenParagraph('<w:color w:val="FFFFFF"/>')),
  docx('in the color of the background', hiddenParagraph('<w:color w:themeColor="background1" w:val="FFFFFF"/>')),
  docx(
    'in a white style',
    hiddenParagraph('<w:rStyle w:val="Ghost"/>'),
    styles('character', '<w:color w:val="FEFEFE"/>'),
  ),
  docx('in size 1', hiddenParagraph('<w:sz w:val="2"/>')),
  docx(
    'in a tracked deletion',
    paragraph(`<w:del w:id="1" w:author="A"><w:r><w:delText>${LINES[0]}</w:delText></w:r></w:del>`),
  ),
  docx(
    'in text that was moved away',
    paragraph(`<w:moveFrom w:id="1" w:author="A">${run(LINES[0] ?? '')}</w:moveFrom>`),
  ),
  docx('in a comment', '', {
    'word/comments.xml': `<w:comments ${WORD}><w:comment w:id="1">${paragraph(run(LINES[0] ?? ''))}</w:comment></w:comments>`,
  }),
  docx(
    'in the alternative text of a picture',
    paragraph(
      `<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" descr="${LINES[0]}" title="${LINES[0]}"/></w:drawing></w:r>`,
    ),
    {},
    false,
  ),
  docx(
    'in the properties',
    '',
    {
      'docProps/core.xml': `<c xmlns:dc="urn:dc"><dc:title>${LINES[0]}</dc:title><dc:description>${LINES[0]}</dc:description></c>`,
    },
    false,
  ),
  docx('in a field code', paragraph(`<w:r><w:instrText> COMMENTS ${LINES[0]} </w:instrText></w:r>`), {}, false),
  {
    how: 'in the properties above the text',
    fileName: 'mara.md',
    make: async () => strToU8(`---\ntitle: Resume\njob: ${LINES[0]}\n---\n\n${VISIBLE.join('\n\n')}`),
    isTold: true,
  },
  plain('in a comment', `<!-- ${LINES[0]} -->`),
  plain('in a comment without end', `Clerk, Mill Ltd, 2018\n\n<!-- ${LINES[0]}\n-->`),
  plain('in an element that is not displayed', `<div style="display:none">\n${LINES[0]}\n</div>`),
  plain('in an element with the attribute hidden', `<p hidden>${LINES[0]}</p>`),
  plain('in an element in white', `<span style="color: #fff; font-size: 12px">${LINES[0]}</span>`),
  plain('in an element of size 0', `<span style="font-size:0">${LINES[0]}</span>`),
  plain('in an invisible element', `<span style="visibility: hidden">${LINES[0]}</span>`),
  plain('in a reference of Markdown', `[//]: # (${LINES[0]})`),
  plain('in the alternative text of a picture', `![${LINES[0]}](https://example.com/x.png)`),
];
