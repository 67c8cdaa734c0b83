import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const HEAD = '# Noah Lindqvist\n\nnoah@example.com\n\n';

async function rolesOf(markdown: string) {
  const bytes = new TextEncoder().encode(HEAD + markdown);
  const resume = parseResume(await readDocument({ bytes, fileName: 'resume.md' }));
  return resume.experiences.map(({ title, company, location }) => [title?.value, company?.value, location?.value]);
}

test('tells unknown employers and titles apart by the position of the place and by the other entries', async () => {
  const roles = await rolesOf(
    `## Experience\n\n**Arborist, Marlow Brothers, Raleigh, NC**\n2019 – 2022\n\n- Felled trees beside a school\n\n` +
      `**Line Cook, Vireo, Portland, OR**\n2016 – 2019\n\n- Cooked for eighty guests a night\n`,
  );
  expect(roles).toEqual([
    ['Arborist', 'Marlow Brothers', 'Raleigh, NC'],
    ['Line Cook', 'Vireo', 'Portland, OR'],
  ]);
});

test('begins a name in lower case below a line with room for it', async () => {
  const roles = await rolesOf(
    `## Experience\n\nForge Havel & Sons, Brno\nmaster smith, 2012 until now\n\n- Forged gates and railings for forty listed houses\n\n` +
      `Castle Workshop, Olomouc\njourneyman, 2006 - 2012\n\n- Restored three hundred locks of the castle\n`,
  );
  expect(roles).toEqual([
    ['master smith', 'Forge Havel & Sons', 'Brno'],
    ['journeyman', 'Castle Workshop', 'Olomouc'],
  ]);
});

test('does not take a title for part of a place, or a town with its state for an employer', async () => {
  const roles = await rolesOf(
    `## Experience\n\n**Compliance Officer, Zephyr, Raleigh, NC**\nMay 2022 – present\n\n- Advised clients on contracts\n\n` +
      `**Harbor Bank Inc**\nAnalyst, Springfield, IL\n2016 – 2019\n\n- Wrote the monthly report\n`,
  );
  expect(roles).toEqual([
    ['Compliance Officer', 'Zephyr', 'Raleigh, NC'],
    ['Analyst', 'Harbor Bank Inc', 'Springfield, IL'],
  ]);
});
