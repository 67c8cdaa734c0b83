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
  ['its metadata', '2025-03-15T10:30:00+01:00', '', ['2025-03-15', 'metadata']],
  ['its text if it has no metadata', null, '', ['2017-05-01', 'text']],
  ['the latest date in its text', null, 'Last updated: 12 March 2024', ['2024-03-12', 'text']],
  ['its text if the metadata has a placeholder date', '1980-01-01T00:00:00Z', '', ['2017-05-01', 'text']],
  ['its text if the metadata has a future date', '2031-01-01T00:00:00Z', '', ['2017-05-01', 'text']],
  ['past dates only', null, 'Graduation expected in June 2027', ['2017-05-01', 'text']],
  ['dates, not lone numbers', null, 'Served 2024 guests', ['2017-05-01', 'text']],
])('a document is dated by %s', (_by, modifiedAt, more, expected) => {
  expect(dateOf(modifiedAt, more)).toEqual(expected);
});

test('falls back to the upload date for a document without dates', () => {
  expect(dateOf(null, '', [])).toEqual(['2026-11-28', 'upload']);
});
