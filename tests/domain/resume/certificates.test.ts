import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function certificateIn(line: string) {
  const lines = ['Lena Vogelsang', 'Portland, OR 415.555.0187 lena@example.org', '', 'CERTIFICATIONS', line, ''];
  const text = [...lines, 'EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'].join('\n');
  const { certifications } = parseResume(
    await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }),
  );
  return certifications.map(({ name, issuer, date, number, expires }) =>
    [name, issuer, date, number, expires].map((field) => field?.value ?? null),
  );
}

test.each([
  ['Registered Nurse, License No. RN-4711', ['Registered Nurse', null, null, 'RN-4711', null]],
  [
    'Registered Nurse, Oregon Board of Nursing, License #201904711RN, expires 03/2029',
    ['Registered Nurse', 'Oregon Board of Nursing', null, '201904711RN', '2029-03'],
  ],
  ['BLS, American Heart Association, 2023 – 2025', ['BLS', 'American Heart Association', '2023', null, '2025']],
  ['Staplerschein, Zertifikat Nr. 17/2210, gültig bis 05/2030', ['Staplerschein', null, null, '17/2210', '2030-05']],
  ['CompTIA Security+ (valid until June 2027)', ['CompTIA Security+', null, null, null, '2027-06']],
  ['Scrum Master, Scrum Alliance, 2019', ['Scrum Master', 'Scrum Alliance', '2019', null, null]],
  ['Casino 2000 dealer, 2011', ['Casino 2000 dealer', null, '2011', null, null]],
])('reads %s', async (line, said) => {
  expect(await certificateIn(line)).toEqual([said]);
});

test('takes a line with the issuer for no certificate', async () => {
  const text = [
    ...['Lena Vogelsang', 'lena@example.org | +43 1 5050621', ''],
    ...['EXPERIENCE', 'Head Nurse, Nexalba Clinic, 03/2019 – 06/2023', '- Led a ward of thirty beds', ''],
    ...[
      'CERTIFICATIONS',
      'Wound Care Specialist',
      'Issued by Orvana Academy',
      'Infusion Nurse',
      'Issued by Quillon Board',
    ],
  ].join('\n');
  const { certifications } = parseResume(
    await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }),
  );
  expect(certifications.map(({ name, issuer }) => [name.value, issuer?.value])).toEqual([
    ['Wound Care Specialist', 'Orvana Academy'],
    ['Infusion Nurse', 'Quillon Board'],
  ]);
});
