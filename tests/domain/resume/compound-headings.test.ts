import { expect, test } from '@jest/globals';
import { isListed } from '../../../src/domain/resume/sectioning/is-doubtful-section.ts';
import { nameSection } from '../../../src/domain/resume/words/name-sections.ts';

test.each([
  ['教育背景与在校荣誉', 'education', true],
  ['工作与实习经历', 'experience', false],
  ['工作及项目经历', 'experience', true],
  ['专业技能与语言能力', 'skills', false],
  ['个人简介及求职意向', 'summary', false],
  ['證書及培訓', null, null],
  ['证书与培训', 'certifications', true],
])('names the sections of %s', (heading, kind, mixed) => {
  const named = nameSection(heading);
  expect([named?.kind ?? null, named?.mixed ?? null]).toEqual([kind, mixed]);
});

test('takes no name, sentence or half-known heading for a compound one', () => {
  for (const text of ['李和平', '東和乳業', '工作与白日梦', '负责工作与项目的进度及培训计划的安排和实施'])
    expect(nameSection(text)).toBeNull();
});

test('is sure of no section whose heading also names projects', () => {
  expect(isListed({ kind: 'experience', title: '工作与实习经历' })).toBe(true);
  expect(isListed({ kind: 'experience', title: '工作及项目经历' })).toBe(false);
});
