import { expect, jest, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { PDF_TEMPLATES } from '../../../src/domain/export/pdf-template.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';
import { renderPdf } from '../../../src/services/typst/render-pdf.ts';
import { hostileResume, LONG_WORD } from '../../domain/export/hostile-resume.ts';
import { cases } from '../../support/cases.ts';
import { generateResume } from '../../support/generate-resume.ts';
import { f1, valuesOfExport, valuesOfParsed } from '../../support/resume-values.ts';
import { samplePdf } from '../../pipelines/ingest/sample-resume.ts';
import { timeLimit } from '../../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

const SEEDS = Array.from({ length: cases({ usual: 15, thorough: 60 }) }, (_, seed) => seed);

const inner = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('reading our PDF preserves every value, with its position on the page', async () => {
  const worse: object[] = [];
  for (const seed of SEEDS) {
    const resume = generateResume(seed);
    const template = PDF_TEMPLATES[seed % PDF_TEMPLATES.length] ?? 'ledger';
    const { bytes, unprintable } = renderPdf(resume, { template, paper: seed % 2 ? 'a4' : 'us-letter' });
    const { structured, text } = await readDocument({ bytes, fileName: 'resume.pdf' });
    const [expected, actual] = [valuesOfExport(resume), structured ? valuesOfParsed(structured) : []];
    const lost = expected.filter((value) => !actual.includes(value));
    const invented = actual.filter((value) => !expected.includes(value));
    if (f1(expected, actual) < 1 || unprintable.length > 0) worse.push({ seed, template, unprintable, lost, invented });
    for (const { spans } of structured?.experiences.flatMap((one) => one.achievements.map((each) => each.text)) ?? [])
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/no\.\s\d+\.\d+\.?$/);
  }
  expect(worse).toEqual([]);
});

test('sets a right-to-left resume from right to left, but not its phone numbers', async () => {
  const resume = { ...generateResume(5), language: 'en' };
  const arabic = { ...resume, name: 'ليلى حداد', headline: 'مديرة منتجات', summary: 'أقود فرق المنتجات '.repeat(200) };
  for (const template of PDF_TEMPLATES) {
    const starts = async (one: typeof resume) => {
      const { bytes } = renderPdf({ ...one, phone: '+962 6 555 0100' }, { template, paper: 'a4' });
      const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
      const { items } = await page.getTextContent();
      const texts = items.filter((item) => 'str' in item);
      const x = texts.find(({ str }) => str.includes('Experience'))?.transform[4] as number;
      return { fromTheLeft: x < 250, written: texts.map(({ str }) => str).join('') };
    };
    expect(await starts(resume)).toMatchObject({ fromTheLeft: true });
    const { fromTheLeft, written } = await starts(arabic);
    expect([fromTheLeft, written.includes('+962 6 555 0100')]).toEqual([false, true]);
  }
});

test('ignores embedded data that differs from the pages', async () => {
  const { bytes } = renderPdf(generateResume(3), { template: 'ledger', paper: 'a4' });
  expect((await readDocument({ bytes, fileName: 'resume.pdf' })).structured).not.toBeNull();
  const basics = { name: 'Ada Byron', label: 'Principal Analyst' };
  const lies: object[] = [
    { basics: { ...basics, label: 'President' } },
    // All of its words are on the page, but it lacks most of the page.
    { basics },
    { work: [{ name: 'Looms GmbH', position: 'Clerk', startDate: '2014', endDate: '2018' }] },
  ];
  for (const lie of [...lies, 'no resume', 42]) {
    const pdf = await PDFDocument.load(await samplePdf());
    await pdf.attach(Buffer.from(JSON.stringify(lie)), 'resume.json', { mimeType: 'application/json' });
    const read = await readDocument({ bytes: await pdf.save(), fileName: 'resume.pdf' });
    expect(read.structured).toBeNull();
    expect(parseResume(read).experiences).toHaveLength(3);
  }
});

test('every design is tagged PDF/UA, deterministic, and one page long for one page of content', () => {
  for (const template of PDF_TEMPLATES) {
    const one = renderPdf(generateResume(7), { template, paper: 'a4' });
    expect(inner(one.bytes)).toMatch(/pdfuaid:part>1</);
    expect(inner(one.bytes)).toContain('/StructTreeRoot');
    expect(renderPdf(generateResume(7), { template, paper: 'a4' }).bytes).toEqual(one.bytes);
    expect(one.pages).toBeLessThanOrEqual(2);
  }
});

test('sets hostile content as wrapped text, completely, in every design', async () => {
  for (const template of PDF_TEMPLATES) {
    const { bytes, pages, unprintable } = renderPdf(hostileResume(), { template, paper: 'a4' });
    expect({ template, unprintable }).toEqual({ template, unprintable: [] });
    expect(pages).toBeLessThan(30);
    const { text } = await readDocument({ bytes, fileName: 'hostile.pdf' });
    // The name, a statement and a skill, with every letter visible.
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual((3 * LONG_WORD.length) / 2);
    for (const words of ['<script>alert("x")</script>', '#eval("1+1")', '開発者として', '소프트웨어', 'Ελληνικά'])
      expect(text.replaceAll('\n', ' ')).toContain(words);
    expect(inner(bytes)).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction)\b|\(javascript:/);
  }
});

test('reports characters without a glyph and shows a box instead', async () => {
  const resume = { ...generateResume(1), headline: 'Scribe of 𒀀 and "ខ" \\' };
  const { bytes, unprintable } = renderPdf(resume, { template: 'ledger', paper: 'a4' });
  expect(unprintable.toSorted()).toEqual(['ខ', '𒀀']);
  expect((await readDocument({ bytes, fileName: 'scribe.pdf' })).text).toContain('Scribe of □ and "□" \\');
});

test('fits a resume on one page, with text of at least 9 pt, and says what it left out', async () => {
  const resume = longResume();
  for (const template of PDF_TEMPLATES) {
    const roomy = renderPdf(resume, { template, paper: 'a4' });
    expect([roomy.pages > 1, roomy.cut]).toEqual([true, []]);
    const { bytes, pages, cut } = renderPdf(resume, { template, paper: 'a4', onePage: true });
    expect({ template, pages }).toEqual({ template, pages: 1 });
    const { text, structured } = await readDocument({ bytes, fileName: 'resume.pdf' });
    // Embedded data is only trusted if it is what the page says.
    expect(structured).not.toBeNull();
    const written = text.replaceAll(/\s+/gu, ' ');
    const all = resume.sections.flatMap(({ entries }) => entries.map(({ title }) => title ?? ''));
    expect(cut.length).toBeGreaterThan(10);
    expect(all.filter((title) => !written.includes(title)).toSorted()).toEqual(
      cut.filter((one) => all.includes(one)).toSorted(),
    );
    for (const { title, company } of resume.experiences) expect(written).toContain(title ?? company);
    expect(await smallestText(bytes)).toBeGreaterThanOrEqual(8.99);
  }
});

test('leaves nothing out if even that would not make it one page', () => {
  const resume = { ...longResume(), summary: 'Nothing of this is said twice. '.repeat(400) };
  const { pages, cut } = renderPdf(resume, { template: 'ledger', paper: 'a4', onePage: true });
  expect([pages > 2, cut]).toEqual([true, []]);
});

test('shows a portrait with a description, where a design has a place for it', async () => {
  const jpeg = await sharp({ create: { width: 480, height: 600, channels: 3, background: '#a05030' } })
    .jpeg()
    .toBuffer();
  const portrait = { bytes: jpeg, width: 480, height: 600, crop: { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.4 } };
  for (const template of PDF_TEMPLATES) {
    const resume = generateResume(7);
    const { bytes } = renderPdf(resume, { template, paper: 'a4', portrait });
    const hasPicture = inner(bytes).includes('/Subtype/Image') || inner(bytes).includes('/Subtype /Image');
    expect({ template, hasPicture }).toEqual({ template, hasPicture: template !== 'ledger' });
    const { structured } = await readDocument({ bytes, fileName: 'resume.pdf' });
    expect(f1(valuesOfExport(resume), structured ? valuesOfParsed(structured) : [])).toBe(1);
  }
});

/** Two roles and forty publications. */
function longResume() {
  const resume = generateResume(7);
  const entries = Array.from({ length: 40 }, (_, at) => ({
    ...{ title: `Rivers in their ${at + 1}th year`, organization: null, roles: [], category: null, number: null },
    ...{ location: null, url: null, start: null, end: null, current: false, date: `${1980 + at}`, text: null },
    ...{ items: [], keywords: [] },
  }));
  return { ...resume, sections: [{ kind: 'publication' as const, heading: null, entries }] };
}

/** In points, of all text on the first page. */
async function smallestText(bytes: Uint8Array): Promise<number> {
  const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
  const { items } = await page.getTextContent();
  return Math.min(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.height] : [])));
}
