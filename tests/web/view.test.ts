import { expect, test } from '@jest/globals';
import type { SiteRole, SiteSnapshot, SiteStatement } from '../../src/domain/site/site-snapshot.ts';
import { viewOf } from '../../web/site/view.ts';

test('highlights leave their role, unless it would stand empty', () => {
  const statement = (id: string, roleId: string) => ({ id, roleId, text: id, figure: null }) as SiteStatement;
  const snapshot = {
    language: 'en',
    person: { name: 'Ada Byron', summary: null },
    sections: [{ section: 'achievements' }],
    statements: [statement('a', 'now'), statement('b', 'before'), statement('c', 'before')],
    highlights: ['a', 'b'],
    roles: [{ id: 'now' }, { id: 'before' }] as SiteRole[],
  } as SiteSnapshot;
  const { roles } = viewOf(snapshot, new Date(0), null);
  expect(roles.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['a'], ['c']]);
});
