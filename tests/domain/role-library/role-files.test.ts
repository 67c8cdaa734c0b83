import { beforeAll, expect, test } from '@jest/globals';
import { checkNames } from '../../../src/domain/names-guard/check-names.ts';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import type { LibraryRole } from '../../../src/domain/role-library/library-role.ts';
import { indexRoles, matchRole } from '../../../src/domain/role-library/match-role.ts';
import { readRoleFiles } from '../../../src/services/role-library/read-role-files.ts';
import { roleFile } from '../../../src/services/role-library/role-file.ts';

// Reading validates every file against its schema.
let roles: LibraryRole[];
beforeAll(async () => {
  roles = await readRoleFiles();
});

test('has at least 30 roles in 12 industries, without duplicates', () => {
  expect(roles.length).toBeGreaterThanOrEqual(30);
  expect(new Set(roles.map(({ industry }) => industry)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(roles.map(({ role }) => role)).size).toBe(roles.length);
});

test('every title belongs to exactly one role and matches it with confidence 1', () => {
  const index = indexRoles(roles);
  const wrong = roles.flatMap(({ role, titles }) =>
    [role, ...titles].flatMap((title) => {
      const match = matchRole(title, index);
      return match?.role.role === role && match.confidence === 1 ? [] : [{ title, role, match: match?.role.role }];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no proposed sentence could pass for a fact: no numbers, no names', () => {
  const said = roles.flatMap(({ outcomes, processes, patterns, metricLadders }) => [
    ...outcomes,
    ...processes,
    ...patterns,
    ...metricLadders.map(({ measure }) => measure),
  ]);
  expect(said.filter((text) => !checkNumbers('', text).ok || /\d/u.test(text))).toEqual([]);
  expect(said.filter((text) => !checkNames('', text, { companies: [], people: [], products: [] }).ok)).toEqual([]);
});

test('no two roles share an outcome, and none repeats another', () => {
  const outcomes = roles.flatMap((one) => one.outcomes);
  expect(outcomes.filter((text, at) => outcomes.indexOf(text) !== at)).toEqual([]);
});

const SELLERS =
  'adobe amazon apple atlassian google hubspot ibm linkedin microsoft oracle salesforce sap servicenow workday zendesk quickbooks'.split(
    ' ',
  );

test('tools are generic terms, not vendor names', () => {
  const named = roles
    .flatMap(({ tools }) => tools)
    .filter((tool) => SELLERS.some((one) => tool.toLowerCase().includes(one)));
  expect(named).toEqual([]);
});

test('refuses a file with a role that lacks a language or a sentence without its final period', () => {
  const titles = Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'zh', 'ja'].map((language) => [language, ['x']]),
  );
  const role = {
    role: 'X',
    titles,
    outcomes: ['Did the work.', 'Did more work.', 'Did even more.'],
    processes: ['Work'],
    tools: ['Tool'],
    metricLadders: [{ measure: 'Work', unit: 'count', better: 'more' }],
  };
  const accepts = (changed: object) =>
    roleFile.safeParse({ industry: 'I', version: 1, patterns: ['What was done'], roles: [{ ...role, ...changed }] })
      .success;
  expect(accepts({})).toBe(true);
  expect(accepts({ titles: { ...titles, ja: undefined } })).toBe(false);
  expect(accepts({ outcomes: ['Did the work', ...role.outcomes.slice(1)] })).toBe(false);
  expect(accepts({ outcomes: role.outcomes.slice(1) })).toBe(false);
  expect(accepts({ salary: 1 })).toBe(false);
});
