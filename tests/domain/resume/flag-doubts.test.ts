import { expect, test } from '@jest/globals';
import { emptyResume } from '../../../src/domain/resume/empty-resume.ts';
import { flagDoubts } from '../../../src/domain/resume/flag-doubts.ts';

const skill = (value: string, start: number) => ({
  name: { value, spans: [{ start, end: start + value.length }], confidence: 0.9, reviewReason: null },
  category: null,
  level: null,
});

test('flags values with barely legible words for review and leaves the others unchanged', () => {
  const resume = { ...emptyResume(), skills: [skill('Kotlin', 0), skill('Java', 10)] };
  const flagged = flagDoubts(resume, [{ start: 12, end: 14 }]);
  expect(flagged.skills[0]).toEqual(resume.skills[0]);
  expect(flagged.skills[1]?.name).toMatchObject({
    value: 'Java',
    confidence: 0.5,
    reviewReason: expect.stringContaining('image'),
  });
});
