import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const fixture = (name: string) => readFile(path.resolve(import.meta.dirname, '../../fixtures/resumes', name));

async function pdfOfPages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < count; page++) pdf.addPage([595, 842]).drawText(`Page ${page}`, { x: 50, y: 700 });
  return pdf.save({ addDefaultPage: false });
}

const docxOf = (document: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(document),
  });

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Ten entities, each expanding to ten times the previous one. */
const LAUGHS = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  '',
);

describe('refuses unreadable files with a code and a message that names the file and says what to do', () => {
  const cases: [name: string, code: string, make: () => Uint8Array | Promise<Uint8Array>, sentence: RegExp][] = [
    ['no bytes', 'empty_file', () => new Uint8Array(), /is empty\. Save it again/],
    ['a PDF without pages', 'no_pages', () => pdfOfPages(0), /has no pages\. Export it again/],
    ['a PDF of 300 pages', 'too_many_pages', () => pdfOfPages(300), /has 300 pages; at most 30/],
    ['a password-protected PDF', 'encrypted', () => fixture('locked.pdf'), /is password-protected/],
    [
      'a PDF that ends early',
      'corrupt',
      async () => (await fixture('restricted.pdf')).subarray(0, 600),
      /Export it again/,
    ],
    ['only the header of a PDF', 'corrupt', () => strToU8('%PDF-1.7\n'), /Export it again/],
    ['50 MB', 'too_large', () => new Uint8Array(50 * 1024 * 1024), /is 50 MB; the limit is 20 MB/],
    [
      'a program',
      'unsupported_type',
      () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0]),
      /Supported formats/,
    ],
    ['an animation called .pdf', 'unsupported_type', () => strToU8('GIF89a\u0001\u0000\u0001\u0000'), /gif/],
    ['an archive of another kind', 'unsupported_type', () => zipSync({ 'a.txt': strToU8('a') }), /neither a Word/],
    [
      'a Word file with an external entity',
      'external_entity',
      () =>
        docxOf(
          `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${WORD}>${paragraph('&x;')}</w:document>`,
        ),
      /file/,
    ],
    [
      'a Word file with a billion laughs',
      'external_entity',
      () => docxOf(`<!DOCTYPE w [<!ENTITY l0 "ha">${LAUGHS}]><w:document ${WORD}>${paragraph('&l10;')}</w:document>`),
      /file/,
    ],
    ['a Word file that is not XML', 'corrupt', () => docxOf('this is <no XML'), /file/],
    [
      'a truncated archive',
      'corrupt',
      () => zipSync({ 'Profile.csv': strToU8('First Name,Last Name\nAda,Lovelace\n') }).subarray(0, 60),
      /file/,
    ],
    ['a path out of the archive', 'archive_unsafe_path', () => zipSync({ '../../Profile.csv': strToU8('a') }), /file/],
    ['a ZIP bomb', 'archive_bomb', () => zipSync({ 'Profile.csv': new Uint8Array(80_000_000) }), /file/],
    ['JSON that is not a JSON Resume', 'not_a_resume', () => strToU8('{"menu": {"id": "file"}}'), /file/],
  ];
  test.each(cases)('%s: %s', async (_name, code, make, sentence) => {
    const error = await readDocument({ bytes: await make(), fileName: 'file' }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'DocumentUnreadable', code, message: expect.stringMatching(sentence) });
    expect((error as Error).message).toMatch(/^file |in file|file: /);
  });

  test('reads the next document after a timeout', async () => {
    const slow = readDocument({ bytes: await pdfOfPages(20), fileName: 'slow.pdf', limits: { cpuMilliseconds: 1 } });
    await expect(slow).rejects.toMatchObject({ name: 'DocumentUnreadable', code: 'timeout' });
    const { text } = await readDocument({ bytes: strToU8('Ada Lovelace'), fileName: 'next.txt' });
    expect(text).toContain('Ada Lovelace');
  });

  test('reads a document that a busy machine delays for longer than its CPU limit', async () => {
    const bytes = await pdfOfPages(20);
    await readDocument({ bytes, fileName: 'warm-up.pdf' });
    const before = process.cpuUsage();
    await readDocument({ bytes, fileName: 'calm.pdf' });
    const { user, system } = process.cpuUsage(before);
    // Contention alone has multiplied the CPU time of a read by four.
    const cpuMilliseconds = ((user + system) / 1000) * 10;
    const load = Array.from({ length: availableParallelism() * 32 }, () => new Worker('for (;;);', { eval: true }));
    try {
      for (let took = 0; took < cpuMilliseconds;) {
        const began = performance.now();
        await readDocument({ bytes, fileName: 'busy.pdf', limits: { cpuMilliseconds } });
        took = performance.now() - began;
      }
    } finally {
      await Promise.all(load.map((worker) => worker.terminate()));
    }
  });

  test('does not blame the file when there is no answer in time', async () => {
    const late = readDocument({ bytes: await pdfOfPages(20), fileName: 'late.pdf', limits: { waitMilliseconds: 1 } });
    await expect(late).rejects.toMatchObject({ name: 'ReadingBusy' });
  });
});

test('reads a PDF that only restricts printing', async () => {
  const document = await readDocument({ bytes: await fixture('restricted.pdf'), fileName: 'restricted.pdf' });
  expect(parseResume(document).experiences[0]).toMatchObject({
    company: { value: 'Nordlicht GmbH' },
    start: { value: '2019' },
  });
});

test('accepts a resume without roles', async () => {
  const text =
    'Mara Winter\nmara@example.com\n\nEducation\nBSc Physics, University of Graz, 2015 - 2018\n\nSkills\nPython, LaTeX\n';
  const document = await readDocument({ bytes: strToU8(text), fileName: 'student.txt' });
  const { experiences, education, skills } = parseResume(document);
  expect([experiences.length, education.length, skills.length]).toEqual([0, 1, 2]);
});
