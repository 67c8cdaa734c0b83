import { expect, test } from '@jest/globals';
import type { Mention } from '../../../src/domain/reconcile/merge-row.ts';
import { reportChanges } from '../../../src/domain/reconcile/report-changes.ts';
import type { StoredGraph } from '../../../src/domain/reconcile/stored-graph.ts';
import { graphOf, roleRow, rowOf, skillRow, statementRow } from './rows.ts';

const companyName = (id: string) => ({ mill: 'Harrow Mills', dye: 'Dye Works' })[id] ?? null;
const report = (before: Partial<StoredGraph>, after: Partial<StoredGraph>, mentions: Mention[] = []) =>
  reportChanges(graphOf(before), graphOf(after), { mentions, companyName });
const mention = (id: string, said: Record<string, unknown>, entity: Mention['entity'] = 'skill'): Mention => ({
  entity,
  id,
  label: `said of ${id}`,
  said,
});

test('labels every kind of entry that was added', () => {
  const profile = graphOf({}).profile;
  const { added } = report(
    {},
    {
      experiences: [
        roleRow(
          'r1',
          { title: 'Weaver', companyId: 'mill', start: '2019' },
          { achievements: [statementRow('a1', 'Kept the looms')] },
        ),
        roleRow('r2', { title: 'Clerk' }),
        roleRow('r3', { companyId: 'unknown', start: '2015' }),
      ],
      skills: [skillRow('s1', { name: 'Dyeing' })],
      education: [
        {
          ...rowOf('e1', {
            ...{ institution: 'Textile School', degree: 'BA', field: 'Weaving', location: 'Bradford' },
            ...{ start: null, end: null, current: false, score: null, description: null, url: null, courses: [] },
          }),
          key: 'e1',
        },
      ],
      certifications: [
        {
          ...rowOf('c1', { name: 'Dyer', issuer: 'Guild', date: null, url: null, number: null, expires: null }),
          key: 'c1',
        },
      ],
      languages: [{ ...rowOf('l1', { name: 'French', fluency: 'B2' }), key: 'l1' }],
    },
  );
  expect(added).toEqual([
    { entity: 'experience', id: 'r1', label: 'Weaver, Harrow Mills, 2019' },
    { entity: 'achievement', id: 'a1', label: 'Kept the looms' },
    { entity: 'experience', id: 'r2', label: 'Clerk' },
    { entity: 'experience', id: 'r3', label: '2015' },
    { entity: 'skill', id: 's1', label: 'Dyeing' },
    { entity: 'education', id: 'e1', label: 'Textile School, BA, Weaving' },
    { entity: 'certification', id: 'c1', label: 'Dyer' },
    { entity: 'language', id: 'l1', label: 'French' },
  ]);
  expect(profile.id).toBe('profile');
});

test('says what every value was and is, in words', () => {
  const before = roleRow('r1', { title: 'Weaver', companyId: 'mill', end: '2021', current: false });
  const after = roleRow('r1', { title: 'Weaver', companyId: 'dye', end: null, current: true, location: '' });
  const { updated, unchanged } = report({ experiences: [before] }, { experiences: [after] });
  expect(unchanged).toBe(0);
  expect(updated).toEqual([
    {
      entity: 'experience',
      id: 'r1',
      label: 'Weaver, Dye Works',
      fields: ['companyId', 'end', 'current', 'location'],
      values: [
        { field: 'companyId', from: 'Harrow Mills', to: 'Dye Works' },
        { field: 'end', from: '2021', to: null },
        { field: 'current', from: 'false', to: 'true' },
        { field: 'location', from: null, to: null },
      ],
    },
  ]);
});

test('writes lists and accounts out', () => {
  const { profile } = graphOf({});
  const account = { network: 'GitHub', username: 'mei', url: 'https://github.example/mei' };
  const columns = { ...profile.columns, links: ['a.example', 'b.example'], accounts: [account] };
  const { updated } = report({}, { profile: { ...profile, columns } });
  expect(updated.flatMap(({ values }) => values)).toEqual([
    { field: 'links', from: null, to: 'a.example, b.example' },
    { field: 'accounts', from: null, to: 'GitHub mei https://github.example/mei' },
  ]);
});

test('what the document mentions comes first, each row once, and counts as unchanged if it is the same', () => {
  const skills = ['one', 'two', 'three'].map((name) => skillRow(name, { name }));
  const { added, unchanged } = report({ skills: skills.slice(0, 1) }, { skills }, [
    mention('three', {}),
    mention('one', { name: 'one' }),
    mention('one', { name: 'one' }),
    mention('gone', {}),
  ]);
  expect(added).toEqual([
    { entity: 'skill', id: 'three', label: 'said of three' },
    { entity: 'skill', id: 'two', label: 'two' },
  ]);
  expect(unchanged).toBe(1);
  expect(report({ skills }, { skills }).unchanged).toBe(0);
});

test('what the document says otherwise was kept because the owner edited it, or because another is newer', () => {
  const edited = skillRow('s1', { name: 'Dyeing', level: 'expert' }, { editedFields: ['level'] });
  const newer = skillRow('s2', { name: 'Weaving', level: 'expert' });
  const skills = [edited, newer];
  const { kept, unchanged, updated } = report({ skills }, { skills }, [
    mention('s1', { name: 'Dyeing', level: 'basic' }),
    mention('s2', { name: 'Weaving', level: 'basic', category: null }),
  ]);
  const values = [{ field: 'level', from: 'basic', to: 'expert' }];
  expect(kept).toEqual([
    { entity: 'skill', id: 's1', label: 'said of s1', fields: ['level'], values, because: 'edited' },
    { entity: 'skill', id: 's2', label: 'said of s2', fields: ['level'], values, because: 'newer' },
  ]);
  expect({ unchanged, updated }).toEqual({ unchanged: 2, updated: [] });
});

test('of several values one edited one is enough to have been kept for the owner', () => {
  const skills = [skillRow('s1', { name: 'Dyeing', level: 'expert', category: 'Craft' }, { editedFields: ['level'] })];
  const { kept } = report({ skills }, { skills }, [mention('s1', { category: 'Work', level: 'basic' })]);
  expect(kept).toMatchObject([{ because: 'edited', fields: ['category', 'level'] }]);
});

test.each<[string, unknown, unknown, boolean]>([
  ['a coarser date', '2019', '2019-03', true],
  ['a coarser month', '2019-03', '2019-03-01', true],
  ['a finer date', '2019-03', '2019', false],
  ['another date', '2018', '2019-03', false],
  ['the beginning of a text', 'Head', 'Head Weaver', false],
  ['a year at the end of a text', 'Since 2019', 'Since 2019 in Bradford', false],
  ['some of a list', ['a'], ['a', 'b'], true],
  ['more than a list has', ['a', 'c'], ['a', 'b'], false],
  ['nothing', null, undefined, true],
  ['silence', undefined, null, true],
])('%s counts as said: %s, where %s stands', (_name, said, stands, isSaid) => {
  const row = skillRow('s1', { name: 'x', level: stands as string });
  const { kept } = report({ skills: [row] }, { skills: [row] }, [mention('s1', { level: said })]);
  expect(kept).toHaveLength(isSaid ? 0 : 1);
});

test('a removed row that the document has was kept removed, changed or not', () => {
  const row = skillRow('s1', { name: 'Dyeing' }, { rejected: true });
  const changed = skillRow('s1', { name: 'Dyeing', level: 'basic' }, { rejected: true });
  const mentions = [mention('s1', { name: 'Dye', level: 'basic' })];
  const because = [{ entity: 'skill', id: 's1', label: 'said of s1', because: 'removed' }];
  expect(report({ skills: [row] }, { skills: [row] }, mentions)).toEqual({
    ...{ added: [], updated: [], unchanged: 1, removed: [] },
    kept: because,
  });
  expect(report({ skills: [row] }, { skills: [changed] }, mentions)).toMatchObject({ updated: [], kept: because });
  // Nobody mentions it: nothing to say.
  expect(report({ skills: [row] }, { skills: [changed] })).toMatchObject({ updated: [], kept: [] });
});

test('the statements of a removed role are not reported', () => {
  const role = (statement: string, rejected: boolean) =>
    roleRow('r1', { title: 'Weaver' }, { rejected, achievements: [statementRow('a1', statement)] });
  const of = (rejected: boolean) =>
    report({ experiences: [role('Kept looms', rejected)] }, { experiences: [role('Kept the looms', rejected)] });
  expect(of(true).updated).toEqual([]);
  expect(of(false).updated).toMatchObject([{ id: 'a1', fields: ['rawText'] }]);
});

test('what is in no document any more was removed, unless the owner had removed it', () => {
  const skills = [skillRow('s1', { name: 'Dyeing' }), skillRow('s2', { name: 'Weaving' }, { rejected: true })];
  expect(report({ skills }, {}).removed).toEqual([{ entity: 'skill', id: 's1', label: 'Dyeing' }]);
});
