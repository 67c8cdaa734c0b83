import { expect, test } from '@jest/globals';
import { companyLikeness, titleLikeness } from '../../../src/domain/resume/words/role-words.ts';

test.each([
  ['Senior Engineer', 1],
  ['Engineer', 0.9],
  ['Projektleiterin', 0.9],
  ['データエンジニア', 0.9],
  ['소프트웨어 개발자', 0.9],
  ['Senior Weaver of Dreams', 0.6],
  ['Kestrel', 0],
])('%s is a title by %d', (text, likeness) => {
  expect(titleLikeness(text)).toBe(likeness);
});

test.each([
  ['Kestrel Ltd', 1],
  ['University', 1],
  ['株式会社北星', 0.8],
  ['Kestrel Bakery', 0.8],
  ['Social Media Coordinator', 0.2],
  ['Kestrel', 0],
])('%s is an employer by %d', (text, likeness) => {
  expect(companyLikeness(text)).toBe(likeness);
});
