import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

/** Reasons for review of the skills below a heading. */
async function reasonsUnder(heading: string) {
  const text = [
    ...['Lena Vogelsang', 'lena@example.org | +43 1 5050621', ''],
    ...['EXPERIENCE', 'Head Nurse, Nexalba Clinic, 03/2019 – 06/2023', '- Led a ward of thirty beds', ''],
    ...[heading, 'Triage', 'Suturing', 'Wound care'],
  ].join('\n');
  const resume = parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }));
  return resume.skills.map(({ name }) => [name.value, name.reviewReason]);
}

test('flags what stands under a heading that says nothing if the content could be several things', async () => {
  const reason = 'This may belong to another section.';
  expect(await reasonsUnder('KRANICHWEG')).toEqual([
    ['Triage', reason],
    ['Suturing', reason],
    ['Wound care', reason],
  ]);
  expect(await reasonsUnder('SKILLS')).toEqual([
    ['Triage', null],
    ['Suturing', null],
    ['Wound care', null],
  ]);
});
