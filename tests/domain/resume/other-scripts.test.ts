import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';
import { laidOut } from '../../support/laid-out.ts';

const parse = async (...lines: string[]) =>
  parseResume(await readDocument({ bytes: new TextEncoder().encode(lines.join('\n')), fileName: 'resume.txt' }));

test('reads an Arabic resume with its name, place and lists', async () => {
  const { profile, education, skills } = await parse(
    ...['ليلى الخطيب', 'تونس، الجمهورية التونسية', 'layla@example.org', '+216 71 555 010', ''],
    ...['المهارات', 'إكسل، التحليل المالي، إعداد الميزانيات', ''],
    ...['التعليم', 'بكالوريوس محاسبة، جامعة قرطاج', '2010 - 2014'],
  );
  expect(profile.name?.value).toBe('ليلى الخطيب');
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ['بكالوريوس محاسبة', 'جامعة قرطاج'],
  ]);
  expect(skills.map(({ name }) => name.value)).toEqual(['إكسل', 'التحليل المالي', 'إعداد الميزانيات']);
});

test.each([
  ['القاهرة، مصر', 'layla@example.org'],
  ['Oradea, România', 'ilinca@example.org'],
  ['Kapucínska 7, 811 03 Bratislava', 'zuzana@example.org'],
])('takes %s for a place', async (place, email) => {
  const { profile } = await parse(
    ...['Ilinca Popescu-Vale', place, email, ''],
    ...['EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'],
  );
  expect(profile.location?.value).toBe(place);
});

test('takes the names of columns for no role', () => {
  const columns = (y: number, ...cells: string[]): { y: number; parts: [number, string][] } => ({
    y,
    parts: cells.map((cell, index) => [30 + index * 130, cell]),
  });
  const { experiences } = parseResume(
    laidOut([
      { y: 40, size: 18, parts: [[30, '*한도윤']] },
      { y: 60, parts: [[30, 'doyun@example.org | 010-5550-0100']] },
      { y: 100, size: 13, parts: [[30, '*경력사항']] },
      columns(120, '근무기간', '회사명', '직위'),
      columns(140, '2019.06 ~ 현재', '세림정밀', '대리'),
      columns(160, '2015.03 ~ 2019.05', '한빛테크', '사원'),
    ]),
  );
  expect(experiences.map(({ start, company }) => [start?.value, company?.value])).toEqual([
    ['2019-06', '세림정밀'],
    ['2015-03', '한빛테크'],
  ]);
});
