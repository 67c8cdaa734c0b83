import { expect, test } from '@jest/globals';
import { findInvented } from '../../scripts/parser-eval/find-invented.ts';
import { findMisplaced } from '../../scripts/parser-eval/find-misplaced.ts';
import { NOTHING } from '../../scripts/parser-eval/predict.ts';
import { scoreResume } from '../../scripts/parser-eval/score.ts';
import type { Truth } from '../../scripts/resumes/truth.ts';
import { emptyResume } from '../../src/domain/resume/empty-resume.ts';

const role = (title: string, company: string, startDate: string) => ({
  ...{ title, company, startDate, endDate: null, location: null, highlights: [] },
});
const TRUTH: Truth = {
  ...NOTHING,
  experiences: [role('Nurse', 'Nexalba', '2019'), role('Cook', 'Orvana', '2015')],
  languages: ['German'],
};

const misplaced = (predicted: Truth) => findMisplaced(predicted, TRUTH, scoreResume(predicted, TRUTH, {}));

test('finds nothing in the truth', () => {
  expect(misplaced(TRUTH)).toEqual([]);
});

test('finds roles that the document does not have', () => {
  const phantom = role('Beekeeper', 'Kestivo', '2011');
  expect(misplaced({ ...TRUTH, experiences: [...TRUTH.experiences, phantom] })).toEqual(['phantom in experiences']);
});

test('finds values of another kind', () => {
  expect(misplaced({ ...TRUTH, skills: ['German'] })).toEqual(['misplaced skill, which is a language: German']);
});

test("finds another role's employer", () => {
  const swapped = [role('Nurse', 'Orvana', '2019'), role('Cook', 'Orvana', '2015')];
  expect(misplaced({ ...TRUTH, experiences: swapped })).toContain(
    'misplaced employer of another role: Nurse at Orvana',
  );
});

test('finds names put together across other text', () => {
  const text = 'Lena likes Vogelsang';
  const name = (spans: { start: number; end: number }[]) => {
    const resume = emptyResume();
    return {
      ...resume,
      profile: { ...resume.profile, name: { value: 'Lena Vogelsang', spans, confidence: 1, reviewReason: null } },
    };
  };
  const spans = [
    { start: 0, end: 4 },
    { start: 11, end: 20 },
  ];
  expect(findInvented(text, name(spans))).toEqual(['stitched profile.name: Lena Vogelsang']);
});
