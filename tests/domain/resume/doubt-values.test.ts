import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function read(lines: string[]) {
  const text = ['# Ines Tarrow', '', 'ines.tarrow@example.org', '', ...lines].join('\n');
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.md' }));
}

const ROLE = ['## Experience', '', '**Nurse, Nexalba Clinic**', '2018 – 2021', '', '- Trained three students', ''];

test('doubts skills that are headings, or alone in capitals', async () => {
  const { skills } = await read([
    ...ROLE,
    '## Skills',
    '',
    '- TRIAGE AND CARE',
    '- Wound care',
    '- Charting',
    '- Airway management',
  ]);
  expect(skills.map(({ name }) => [name.value, name.reviewReason !== null])).toEqual([
    ['TRIAGE AND CARE', true],
    ['Wound care', false],
    ['Charting', false],
    ['Airway management', false],
  ]);
});

test('doubts a certificate that is an organization, but not one that names it', async () => {
  const { certifications } = await read([
    ...ROLE,
    '## Certifications',
    '',
    '- Orvana Health Institute',
    '- Certified Nurse Educator',
  ]);
  expect(certifications.map(({ name }) => [name.value, name.reviewReason !== null])).toEqual([
    ['Orvana Health Institute', true],
    ['Certified Nurse Educator', false],
  ]);
});

test('doubts a summary that no heading names', async () => {
  const prose = 'Nurse with eleven years at the bedside, most of them in recovery and day surgery.';
  expect((await read([prose, '', ...ROLE])).profile.summary?.reviewReason).not.toBeNull();
  expect((await read(['## Summary', '', prose, '', ...ROLE])).profile.summary?.reviewReason).toBeNull();
});
