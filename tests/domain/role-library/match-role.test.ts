import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  indexRoles,
  matchRole,
  ROLE_MATCH_LIMIT,
  type RoleIndex,
} from '../../../src/domain/role-library/match-role.ts';
import { readRoleFiles } from '../../../src/services/role-library/read-role-files.ts';
import { cases } from '../../support/cases.ts';

let index: RoleIndex;
beforeAll(async () => {
  index = indexRoles(await readRoleFiles());
});

const found = (title: string) => {
  const match = matchRole(title, index);
  return match && `${match.role.role} ${match.confidence}`;
};

describe('titles in the library', () => {
  test.each([
    ['Software Engineer', 'Software Engineer 1'],
    ['Senior Software Engineer', 'Software Engineer 0.97'],
    ['Sr. SW Eng.', 'Software Engineer 0.97'],
    ['Front-End Developer', 'Software Engineer 1'],
    ['Staff Nurse', 'Registered Nurse 1'],
    ['Softwareentwicklerin (m/w/d)', 'Software Engineer 1'],
    ['Software-Entwickler:in', 'Software Engineer 1'],
    ['Gesundheits- und Krankenpflegerin', 'Registered Nurse 1'],
    ['Medizinische Fachangestellte', 'Medical Assistant 1'],
    ['Développeuse web', 'Software Engineer 1'],
    ['Directrice marketing', 'Marketing Manager 1'],
    ['Enfermera', 'Registered Nurse 1'],
    ['Desarrolladora de software senior', 'Software Engineer 0.97'],
    ['Assistente administrativa', 'Administrative Assistant 1'],
    ['Infermiera', 'Registered Nurse 1'],
    ['Verpleegkundige', 'Registered Nurse 1'],
    ['高级产品经理', 'Product Manager 0.97'],
    ['シニアソフトウェアエンジニア', 'Software Engineer 0.97'],
  ])('%s is %s', (title, expected) => expect(found(title)).toBe(expected));
});

describe('similar titles', () => {
  test.each([
    ['Software Engineer, Payments', 'Software Engineer 0.95'],
    ['Backend Engineer at Initech', 'Software Engineer 0.95'],
    ['Manager, Software Development', 'Engineering Manager 0.9'],
    ['Sofware Engineer', 'Software Engineer 0.86'],
    ['Software Engineering Intern', 'Software Engineer 0.8'],
    ['Marketing Data Analyst', 'Data Analyst 0.76'],
    ['Ingénieure logiciel embarqué', 'Software Engineer 0.76'],
    ['Chef de projet digital', 'Project Manager 0.76'],
  ])('%s is about %s', (title, expected) => expect(found(title)).toBe(expected));
});

describe('titles of other jobs', () => {
  test.each([
    '',
    '—',
    'Founder',
    'CEO',
    'Astronaut',
    'Intern',
    'Manager',
    'Engineer',
    'Sales Engineer',
    'Nurse Recruiter',
    'Assistant to the Product Manager',
    'Product Manager Assistant',
    'Chief of Staff',
    'Watch maker',
    'Zookeeper',
    'Priest',
    '営業部 課長',
  ])('%s', (title) => expect(found(title)).toBeNull());
});

test('for any title, the confidence is deterministic and between the limit and 1', () => {
  const WORDS = 'senior software engineer nurse of the chef de projet 医師 leiter / , (m/w/d) sales ingénieure'.split(
    ' ',
  );
  const TITLE = fc.oneof(
    fc.string({ maxLength: 40, unit: 'grapheme' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(TITLE, (title) => {
      const match = matchRole(title, index);
      expect(matchRole(title, index)).toEqual(match);
      if (!match) return;
      expect(match.confidence).toBeGreaterThanOrEqual(ROLE_MATCH_LIMIT);
      expect(match.confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: cases({ usual: 200, thorough: 1_000 }) },
  );
});
