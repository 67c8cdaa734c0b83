import { expect, test } from '@jest/globals';
import { checkResult } from '../../../src/domain/provenance/check-result.ts';
import { DOUBTS } from '../../../src/domain/provenance/doubts.ts';
import { emptyResume, emptyRole, emptyStudy, fieldIn } from './parsed.ts';

/** Words of four letters. */
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const PAGE = `Mira Okafor ${words(248)}`;
const named = { ...emptyResume.profile, name: fieldIn(PAGE, 'Mira Okafor') };
const role = { ...emptyRole, title: fieldIn(PAGE, words(1)) };
const study = { ...emptyStudy, degree: fieldIn(PAGE, words(1)) };
/** Reads the first letters of the page. */
const reading = (letters: number) => ({
  ...emptyResume,
  profile: named,
  experiences: [
    {
      ...emptyRole,
      description: { value: 'x', spans: [{ start: 0, end: letters }], confidence: 0.9, reviewReason: null },
    },
  ],
});
const reasonOf = (resume: typeof emptyResume, text = PAGE) => checkResult(resume, text).profile.name?.reviewReason;

test('a page without a role, or without anything, is asked about', () => {
  expect(reasonOf({ ...emptyResume, profile: named })).toBe(DOUBTS.nothingRead);
  expect(reasonOf({ ...emptyResume, profile: named, education: [study] })).toBe(DOUBTS.noRole);
});

test('a text shorter than a page is not asked about', () => {
  const short = `Mira Okafor ${words(247)}`;
  expect(reasonOf({ ...emptyResume, profile: named }, short)).toBeNull();
});

test('a page of which less than 30 % was read is asked about', () => {
  // 10 letters of the name and 248 times 4: 1002. Five characters per word read four letters.
  const upTo = (letters: number) => 12 + ((letters - 10) / 4) * 5;
  expect(reasonOf(reading(upTo(298)))).toBe(DOUBTS.littleRead);
  expect(reasonOf(reading(upTo(302)))).toBeNull();
});

test('what is kept as unplaced text does not count as read', () => {
  const all = { section: null, text: PAGE, span: { start: 0, end: PAGE.length } };
  expect(reasonOf({ ...emptyResume, profile: named, experiences: [role], unplaced: [all] })).toBe(DOUBTS.littleRead);
});

test('digits and signs count neither as text nor as read', () => {
  const digits = `Mira ${'12345 '.repeat(300)}`;
  const resume = { ...emptyResume, profile: { ...named, name: fieldIn(digits, 'Mira') }, experiences: [emptyRole] };
  expect(reasonOf(resume, digits)).toBeNull();
  const without = '1 '.repeat(300);
  expect(reasonOf({ ...resume, profile: { ...named, name: fieldIn(without, '1') } }, without)).toBeNull();
});

test('without a name the question goes to what else the profile has', () => {
  const profile = { ...emptyResume.profile, phone: fieldIn(PAGE, 'word'), location: fieldIn(PAGE, 'word') };
  expect(checkResult({ ...emptyResume, profile }, PAGE).profile).toMatchObject({
    name: null,
    phone: { confidence: 0.4, reviewReason: DOUBTS.nothingRead },
    location: { reviewReason: null },
  });
  expect(checkResult(emptyResume, PAGE)).toEqual(emptyResume);
});

test('a summary of more than 900 characters is doubted, on a short text too', () => {
  const summaryOf = (length: number) => {
    const summary = fieldIn('', 'x'.repeat(length));
    return checkResult({ ...emptyResume, profile: { ...named, summary } }, 'short').profile;
  };
  expect(summaryOf(900).summary?.reviewReason).toBeNull();
  expect(summaryOf(901)).toMatchObject({
    name: { reviewReason: null },
    summary: { reviewReason: DOUBTS.longSummary },
  });
});
