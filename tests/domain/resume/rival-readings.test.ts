import { expect, test } from '@jest/globals';
import { listValues, type ReadValue } from '../../../src/domain/resume/doubt/list-values.ts';
import { verdictsOf } from '../../../src/domain/resume/doubt/rival-readings.ts';
import { judgedFields } from '../../../src/domain/resume/doubt/judged-fields.ts';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import type { ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const TEXT = `# Ines Tarrow

ines.tarrow@example.org

## Experience

**Head Nurse, Nexalba Clinic, Graz**
2018 – 2021

- Trained three students

**Nurse, Orvana Hospital, Linz**
2014 – 2018

- Ran a ward of twenty beds

## Skills

- Wound care
`;

const read = async (): Promise<ParsedResume> =>
  parseResume(await readDocument({ bytes: new TextEncoder().encode(TEXT), fileName: 'resume.md' }));

const value = (values: readonly ReadValue[], text: string) => {
  const at = values.findIndex(({ field }) => field.value === text);
  return { at, one: values[at] };
};

test('lists values in the order in which they are judged, with their entries', async () => {
  const resume = await read();
  const values = listValues(resume);
  const judged: string[] = [];
  judgedFields(resume, (kind, field) => {
    judged.push(`${kind} ${field.value}`);
    return field;
  });
  expect(values.map(({ kind, field }) => `${kind} ${field.value}`)).toEqual(judged);
  const { one } = value(values, 'Ran a ward of twenty beds');
  expect(one?.entry?.values.map(({ field }) => field.value)).toContain('Orvana Hospital');
  expect(one?.entry?.values.map(({ field }) => field.value)).not.toContain('Nexalba Clinic');
  expect(value(values, 'Wound care').one?.entry).toBeNull();
});

test('tells what a rival reading makes of each value', async () => {
  const resume = await read();
  const values = listValues(resume);
  expect(new Set(verdictsOf(values, listValues(structuredClone(resume))))).toEqual(new Set(['same']));

  const rival = structuredClone(resume);
  const [first, second] = rival.experiences;
  if (!first?.title || !first.company || !second) throw new Error('two roles are expected');
  [first.title, first.company] = [first.company, first.title];
  second.achievements = [];
  const said = verdictsOf(values, listValues(rival));
  expect(said[value(values, 'Head Nurse').at]).toBe('as company');
  expect(said[value(values, 'Nexalba Clinic').at]).toBe('as title');
  // It stands where it stood, but in an entry with other names.
  expect(said[value(values, 'Trained three students').at]).toBe('entry');
  expect(said[value(values, 'Ran a ward of twenty beds').at]).toBe('gone');
  expect(said[value(values, 'Orvana Hospital').at]).toBe('same');
});
