import { expect, test } from '@jest/globals';
import {
  editExperience,
  type ExperienceColumns,
  type ExperienceEdit,
} from '../../../src/domain/career-graph/edit-experience.ts';

const ROLE: ExperienceColumns = {
  companyId: 'c',
  title: 'Clerk',
  start: '2016',
  end: '2018-04',
  current: false,
  location: null,
  description: null,
};

test.each<[string, ExperienceEdit, Partial<ExperienceColumns>]>([
  ['nothing', {}, {}],
  ['what is there already', { title: 'Clerk', current: false, end: '2018-04' }, {}],
  ['one column', { title: 'Head clerk', start: undefined }, { title: 'Head clerk' }],
  ['a column to empty', { title: null }, { title: null }],
  ['a role that is current', { current: true }, { current: true, end: null }],
  ['a start in the month of the end', { start: '2018-04' }, { start: '2018-04' }],
  ['a start within the year of the end', { start: '2018-11', end: '2018' }, { start: '2018-11', end: '2018' }],
  ['an end within the year of the start', { end: '2016-01' }, { end: '2016-01' }],
])('changes %s', (_name, edit, changed) => {
  expect(editExperience(ROLE, edit)).toEqual(changed);
});

test('an end makes a current role a former one', () => {
  expect(editExperience({ ...ROLE, end: null, current: true }, { end: '2020' })).toEqual({
    end: '2020',
    current: false,
  });
});

test.each<[string, ExperienceEdit, string]>([
  ['an end of a current role', { current: true, end: '2020' }, 'end'],
  ['a start after the end', { start: '2018-05' }, 'start'],
  ['an end before the start', { end: '2015' }, 'end'],
])('refuses %s and names the field', (_name, edit, field) => {
  expect(() => editExperience(ROLE, edit)).toThrow(expect.objectContaining({ name: 'EditRefused', field }));
});
