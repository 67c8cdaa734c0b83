import { expect, test } from '@jest/globals';
import { entryKind } from '../../../src/domain/timeline/entry-kind.ts';
import { normalizeTitle } from '../../../src/domain/timeline/normalize-title.ts';

test.each([
  ['Sr. Software Eng.', 'Senior Software Engineer', 'senior', 'engineering'],
  ['VP, Engineering', 'Vice President, Engineering', 'vice_president', 'engineering'],
  ['Chief Technology Officer', 'Chief Technology Officer', 'executive', null],
  ['Head of Marketing', 'Head of Marketing', 'director', 'marketing'],
  ['Lead Analyst', 'Lead Analyst', 'lead', null],
  ['Jr Accountant', 'Junior Accountant', 'junior', 'finance'],
  ['Executive Assistant to the CEO', 'Executive Assistant to the CEO', null, 'administration'],
  ['Registered Nurse', 'Registered Nurse', null, 'healthcare'],
  ['Co-Founder', 'Co-Founder', 'owner', null],
  ['Projektleiterin', 'Projektleiterin', 'manager', 'project_management'],
  ['Softwareentwickler', 'Softwareentwickler', null, 'engineering'],
  ['Directrice financière', 'Directrice financière', 'director', null],
  ['Marketing Intern', 'Marketing Intern', 'intern', 'marketing'],
  ['Gerente de Ventas', 'Gerente de Ventas', 'manager', 'sales'],
  ['International Sales', 'International Sales', null, 'sales'],
  ['Wizard', 'Wizard', null, null],
  ['漢字', '漢字', null, null],
])('%s', (title, written, seniority, of) => {
  expect(normalizeTitle(title)).toEqual({ title: written, seniority, function: of });
});

test('states the kind of employment only if the document does', () => {
  expect(entryKind('Analyst', ['Engine Works'])).toBe('employment');
  expect(entryKind('Analyst (part-time)', [])).toBe('part-time');
  expect(entryKind('Freelance Writer', [])).toBe('self-employed');
  expect(entryKind('Marketing Intern', [])).toBe('internship');
  expect(entryKind('Werkstudent Softwareentwicklung', [])).toBe('internship');
  expect(entryKind(null, [null])).toBe('employment');
});
