import { expect, test } from '@jest/globals';
import { dateDocument } from '../../../src/domain/resume/date-document.ts';
import { resumeOf } from '../reconcile/resume-of.ts';

const uploadedAt = new Date('2026-11-28T10:00:00Z');
const role = { company: 'Looms', title: 'Clerk', start: '2017-05', current: true };
const dateOf = (modifiedAt: string | null, more = '', roles = [role]) => {
  const { parsed, text } = resumeOf({ roles });
  const { datedAt, datedBy } = dateDocument({ modifiedAt, text: `${text}${more}`, parsed, uploadedAt });
  return [datedAt.toISOString().slice(0, 10), datedBy];
};

test.each([
  ['the file', '2025-03-15T10:30:00+01:00', '', ['2025-03-15', 'metadata']],
  ['the text where the file says nothing', null, '', ['2017-05-01', 'text']],
  ['the latest day in the text', null, 'Last updated: 12 March 2024', ['2024-03-12', 'text']],
  ['the text where the date of the file is none', '1980-01-01T00:00:00Z', '', ['2017-05-01', 'text']],
  ['the text where the file is of tomorrow', '2031-01-01T00:00:00Z', '', ['2017-05-01', 'text']],
  ['what has come, of the days in the text', null, 'Graduation expected in June 2027', ['2017-05-01', 'text']],
  ['dates, for a number alone may be anything', null, 'Served 2024 guests', ['2017-05-01', 'text']],
])('a document is dated by %s', (_by, modifiedAt, more, expected) => {
  expect(dateOf(modifiedAt, more)).toEqual(expected);
});

test('a document without any date is of the day on which it came in', () => {
  expect(dateOf(null, '', [])).toEqual(['2026-11-28', 'upload']);
});
