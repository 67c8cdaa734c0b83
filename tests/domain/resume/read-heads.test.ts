import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function rolesOf(...lines: string[]) {
  const text = ['# Lena Vogelsang', 'lena@example.org | +43 1 5050621', '', '## Experience', ...lines].join('\n');
  const { experiences } = parseResume(
    await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.md' }),
  );
  return experiences.map(({ title, company, location }) => [
    title?.value ?? null,
    company?.value ?? null,
    location?.value ?? null,
  ]);
}

test('learns from the known heads of a document what the unknown ones say', async () => {
  expect(
    await rolesOf(
      ...['**Software Engineer**, Nexalba GmbH, Graz', '03/2021 – 05/2023', '- Built a parser', ''],
      ...['**Blorander**, Kestivo, Molbrek', '01/2018 – 02/2021', '- Repaired two bridges', ''],
      ...['**Accountant**, Orvana Ltd, Vienna', '05/2015 – 12/2017', '- Kept the books'],
    ),
  ).toEqual([
    ['Software Engineer', 'Nexalba GmbH', 'Graz'],
    ['Blorander', 'Kestivo', 'Molbrek'],
    ['Accountant', 'Orvana Ltd', 'Vienna'],
  ]);
});

test('reads several roles below one employer', async () => {
  expect(
    await rolesOf(
      ...['### Nexalba GmbH', '', '**Lead Engineer**', '03/2021 – 05/2023', '- Led a team', ''],
      ...['**Engineer**', '01/2018 – 02/2021', '- Built a parser'],
    ),
  ).toEqual([
    ['Lead Engineer', 'Nexalba GmbH', null],
    ['Engineer', 'Nexalba GmbH', null],
  ]);
});

test("never gives a role the previous role's employer", async () => {
  expect(
    await rolesOf(
      ...['**Engineer**, Nexalba GmbH', '03/2021 – 05/2023', '- Built a parser', ''],
      ...['**Independent Consultant**', '01/2018 – 02/2021', '- Advised small firms'],
    ),
  ).toEqual([
    ['Engineer', 'Nexalba GmbH', null],
    ['Independent Consultant', null, null],
  ]);
});

test('reads the line below a date as the role, even with a bullet', async () => {
  expect(
    await rolesOf(
      ...['04/2021 – present', '- Lead Engineer, Nexalba B.V.', '- Built the new parser for all offices', ''],
      ...['01/2018 – 02/2021', '- Engineer, Orvana Ltd', '- Repaired two bridges in the harbor'],
    ),
  ).toEqual([
    ['Lead Engineer', 'Nexalba B.V.', null],
    ['Engineer', 'Orvana Ltd', null],
  ]);
});

test('takes a label above the statements for no part of the head', async () => {
  expect(
    await rolesOf('**Line Cook**, Nexalba Ltd', '03/2021 – 05/2023', 'Highlights', '- Cooked for thirty guests'),
  ).toEqual([['Line Cook', 'Nexalba Ltd', null]]);
});

test('separates a bold employer from what follows in regular type, and a town in brackets', async () => {
  expect(
    await rolesOf(
      ...['**Region Nexalba** (Gothenburg)', '**Analyst**, May 2021 – present', '- Built a forecast', ''],
      ...['**Kestivo Verk** (Stockholm)', '**Statistician**, August 2015 – May 2021', '- Kept three registries'],
    ),
  ).toEqual([
    ['Analyst', 'Region Nexalba', 'Gothenburg'],
    ['Statistician', 'Kestivo Verk', 'Stockholm'],
  ]);
});
