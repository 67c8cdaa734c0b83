import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readDateRange } from '../../../src/domain/dates/read-date-range.ts';
import { absoluteUrl } from '../../../src/domain/export/absolute-url.ts';
import { exportLine, exportText } from '../../../src/domain/export/export-text.ts';
import { LABELED_LANGUAGES } from '../../../src/domain/labels/labels.ts';
import { toJsonLd } from '../../../src/domain/export/to-json-ld.ts';
import { toJsonResume } from '../../../src/domain/export/to-json-resume.ts';
import { toPlainText } from '../../../src/domain/export/to-plain-text.ts';
import { writePeriod } from '../../../src/domain/export/write-period.ts';
import { readJsonResume } from '../../../src/services/reading/json-resume/read-json-resume.ts';
import { hostileResume, LONG_WORD } from './hostile-resume.ts';

const require = createRequire(import.meta.url);
const resumeSchema = require('@jsonresume/schema/schema.json') as object;
const isJsonResume = addFormats.default(new Ajv({ strict: false })).compile(resumeSchema);

test('exports hostile content to valid files in every text format, losing only invisible characters', () => {
  const hostile = hostileResume();
  const json = toJsonResume(hostile);
  expect(isJsonResume(json) ? [] : isJsonResume.errors).toEqual([]);
  const written = JSON.stringify(json);
  expect(written).not.toMatch(/"(?:url|email)":"(?:javascript|data):/i);
  for (const text of [written, toPlainText(hostile), JSON.stringify(toJsonLd(hostile))]) {
    expect(text).toContain(LONG_WORD);
    expect(text).toContain('مهندس');
    expect(text).toContain('👩‍💻');
    expect(text).not.toMatch(/[\u200b\u202e\ufeff]/);
  }
  const read = readJsonResume(Buffer.from(written), 'hostile.json').structured;
  expect(read.experiences[0]?.achievements.map(({ text }) => text.value)).toEqual(hostile.experiences[0]?.statements);
});

test('JSON Resume distinguishes a current role from one with an unknown end, and the parser reads it back', () => {
  const [role] = hostileResume().experiences;
  if (!role) throw new Error('There is no role.');
  const periods = [
    { start: '2015', end: null, current: false },
    { start: '2016', end: null, current: true },
    { start: '2017', end: '2018-04', current: false },
    { start: null, end: null, current: true },
    { start: null, end: null, current: false },
  ];
  const experiences = periods.map((period, index) => ({ ...role, company: `Employer ${index}`, ...period }));
  const json = toJsonResume({ ...hostileResume(), experiences }) as { work: Record<string, unknown>[] };
  expect(json.work.map(({ startDate, endDate, current }) => ({ startDate, endDate, current }))).toEqual([
    { startDate: '2015', endDate: undefined, current: false },
    { startDate: '2016', endDate: undefined, current: undefined },
    { startDate: '2017', endDate: '2018-04', current: undefined },
    { startDate: undefined, endDate: undefined, current: true },
    { startDate: undefined, endDate: undefined, current: undefined },
  ]);
  const read = readJsonResume(Buffer.from(JSON.stringify(json)), 'periods.json').structured;
  expect(
    read.experiences.map(({ start, end, current }) => ({
      start: start?.value ?? null,
      end: end?.value ?? null,
      current,
    })),
  ).toEqual(periods);
});

test('turns an address into a URL that every schema accepts, or null', () => {
  expect(
    [
      'example.com/ada',
      'https://x.org/ü|a?b=[1]#c',
      'http://[::1',
      'javascript:alert(1)',
      'C++',
      'https://u:p@h.org',
    ].map(absoluteUrl),
  ).toEqual(['https://example.com/ada', 'https://x.org/%C3%BC%7Ca?b=%5B1%5D#c', null, null, null, 'https://h.org']);
});

test('keeps the letters of a text and removes invisible characters', () => {
  expect(exportLine('a\u202eb\u200b c\u0000\n\td')).toBe('ab c d');
  expect(exportText(' one \r\n\r\n\r\n two ')).toBe('one\n\ntwo');
  expect(exportText('\ud800\ufeff ')).toBeNull();
});

test('the parser reads back periods written in each language', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, '0')}`);
  for (const language of LABELED_LANGUAGES) {
    for (const start of ['2019', '2019-05-01', ...months]) {
      const read = (period: { end: string | null; current: boolean }) => {
        const text = writePeriod({ start, ...period }, language) ?? '';
        const range = readDateRange(text);
        return { text, from: range?.from?.value, to: range?.to?.value ?? null, current: range?.current };
      };
      expect(read({ end: '2021-12', current: false })).toMatchObject({ from: start, to: '2021-12', current: false });
      expect(read({ end: null, current: true })).toMatchObject({ from: start, to: null, current: true });
    }
  }
});
