import { expect, test } from '@jest/globals';
import { DOUBTS } from '../../../src/domain/provenance/doubts.ts';
import { doubtOfKind, type FieldKind } from '../../../src/domain/provenance/field-kind.ts';

const letters = (count: number) => 'x'.repeat(count);

test.each<[FieldKind, string]>([
  ['name', 'Mira Okafor'],
  ['name', "Seán O'Neill"],
  // Butler and Baker are names as well.
  ['name', 'Rosa Baker'],
  ['company', 'Kestrel Rail'],
  ['company', 'Berlin Chemicals GmbH'],
  ['company', 'Alliance (UK) Ltd'],
  ['company', 'Education Services Ltd'],
  ['title', 'Head of Research'],
  ['title', 'Controller (interim)'],
  ['institution', 'University of Bergen'],
  ['degree', 'BSc in Physics'],
  // Also the names of sections.
  ['degree', 'Certificate'],
  ['institution', 'Formation académique'],
  ['title', 'Volunteer'],
  ['company', 'Technologies'],
  ['skill', 'Python'],
  ['skill', 'Languages'],
  ['language', 'French'],
  ['phone', '+44 (0)20 7946 0018'],
  ['phone', '020 7946 0018'],
  ['email', 'mira@kestrel.example'],
  ['email', 'Mira.OKAFOR@kestrel.example'],
])('nothing speaks against the %s %s', (kind, value) => {
  expect(doubtOfKind(kind, value)).toBeNull();
});

test.each<[FieldKind, string, keyof typeof DOUBTS]>([
  ['email', 'mira@kestrel.exampleCV', 'incomplete'],
  ['phone', '+44 (0 20 7946 0018', 'incomplete'],
  ['phone', '+44 0) 20 7946 0018', 'incomplete'],
  ['company', '2019', 'incomplete'],
  ['company', 'Kestrel Rail,', 'incomplete'],
  ['company', '– Kestrel Rail', 'incomplete'],
  ['company', 'Kestrel Rail (', 'incomplete'],
  ['company', 'Alliance (UK', 'incomplete'],
  ['company', 'Alliance UK]', 'incomplete'],
  ['company', 'Alliance {UK', 'incomplete'],
  ['company', '同盟（英国', 'incomplete'],
  ['company', '同盟英国】', 'incomplete'],
  ['title', 'and', 'incomplete'],
  ['skill', '; SQL', 'incomplete'],
  ['skill', '42', 'incomplete'],
  ['skill', 'Tools: ', 'heading'],
  ['language', 'Languages:', 'heading'],
  ['name', 'Work Experience', 'heading'],
  ['company', 'Education', 'heading'],
  ['company', 'Certificate', 'heading'],
  ['title', 'Certificate', 'heading'],
  ['institution', 'Technologies', 'heading'],
  ['degree', 'Volunteer', 'heading'],
  ['name', 'Technologies', 'heading'],
  ['title', 'Skills', 'heading'],
  ['degree', 'Languages', 'heading'],
  ['institution', 'Work Experience', 'heading'],
  ['company', 'Munich, Germany', 'place'],
  ['name', 'Mira Okafor 2', 'noName'],
  ['name', 'mira@kestrel', 'noName'],
  ['name', 'Kestrel Rail Ltd', 'noName'],
  ['name', 'Senior Engineer', 'noName'],
])('something speaks against the %s %s', (kind, value, reason) => {
  expect(doubtOfKind(kind, value)).toBe(DOUBTS[reason]);
});

test.each<[FieldKind, number]>([
  ['name', 70],
  ['company', 120],
  ['title', 140],
  ['institution', 160],
  ['degree', 180],
  ['skill', 80],
  ['language', 50],
])('a %s has at most %i characters', (kind, most) => {
  expect(doubtOfKind(kind, letters(most))).toBeNull();
  expect(doubtOfKind(kind, letters(most + 1))).toBe(DOUBTS.sentence);
});
