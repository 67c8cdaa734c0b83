import { expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExportResume } from '../../../src/domain/export/export-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';
import { renderDocx } from '../../../src/services/docx/render-docx.ts';
import { hostileResume, LONG_WORD } from '../../domain/export/hostile-resume.ts';
import { cases } from '../../support/cases.ts';
import { generateResume } from '../../support/generate-resume.ts';
import { f1, valuesOfExport, valuesOfParsed } from '../../support/resume-values.ts';

test('reading our Word file preserves every value', async () => {
  const scores: [number, number][] = [];
  for (let seed = 0; seed < cases({ usual: 15, thorough: 60 }); seed += 1) {
    const resume = generateResume(seed);
    const bytes = await renderDocx(resume, seed % 2 ? 'a4' : 'us-letter');
    const { structured } = await readDocument({ bytes, fileName: 'resume.docx' });
    scores.push([seed, f1(valuesOfExport(resume), structured ? valuesOfParsed(structured) : [])]);
  }
  expect(scores.filter(([, score]) => score < 1)).toEqual([]);
});

test('sets Arabic from right to left and reads it back', async () => {
  const arabic: ExportResume = {
    ...generateResume(4),
    name: 'ليلى حداد',
    headline: 'مديرة منتجات أولى',
    summary: 'أقود فرق المنتجات الرقمية منذ أكثر من عشر سنوات. '.repeat(60).trim(),
  };
  const xmlOf = async (resume: ExportResume) =>
    strFromU8(unzipSync(await renderDocx(resume, 'a4'))['word/document.xml'] ?? new Uint8Array());
  const xml = await xmlOf(arabic);
  expect(xml.match(/<w:bidi\/>/gu)).toHaveLength(xml.match(/<w:p>/gu)?.length ?? 0);
  expect(await xmlOf(generateResume(4))).not.toContain('w:bidi');
  const { structured } = await readDocument({ bytes: await renderDocx(arabic, 'a4'), fileName: 'resume.docx' });
  expect(f1(valuesOfExport(arabic), structured ? valuesOfParsed(structured) : [])).toBe(1);
});

test('text edited in Word takes precedence over the embedded data', async () => {
  const parts = unzipSync(await renderDocx({ ...generateResume(4), headline: 'Barista' }, 'a4'));
  const edited = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('>Barista<', '>Head Barista<');
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(edited) });
  const read = await readDocument({ bytes, fileName: 'resume.docx' });
  expect(read.structured).toBeNull();
  expect(read.text).toContain('Head Barista');
});

test('writes hostile content as text in well-formed parts, deterministically', async () => {
  const bytes = await renderDocx(hostileResume(), 'a4');
  expect(await renderDocx(hostileResume(), 'a4')).toEqual(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [name, part] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(part)).close();
  }
  const relations = strFromU8(parts.find(([name]) => name === 'word/_rels/document.xml.rels')?.[1] ?? new Uint8Array());
  expect(relations).not.toMatch(/javascript:|data:text/);
  const { text } = await readDocument({ bytes, fileName: 'hostile.docx' });
  for (const words of [LONG_WORD, '<script>alert("x")</script>', '🚀', 'مهندس']) expect(text).toContain(words);
});
