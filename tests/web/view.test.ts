import { expect, test } from '@jest/globals';
import type { SiteRole, SiteSnapshot, SiteStatement } from '../../src/domain/site/site-snapshot.ts';
import { viewOf } from '../../web/site/view.ts';

test('highlights stay in their role, too', () => {
  const statement = (id: string, roleId: string) => ({ id, roleId, text: id, figure: null }) as SiteStatement;
  const snapshot = {
    language: 'en',
    person: { name: 'Ada Byron', summary: null },
    sections: [{ section: 'achievements' }],
    statements: [statement('a', 'now'), statement('b', 'before'), statement('c', 'before')],
    highlights: ['a', 'b'],
    roles: [{ id: 'now' }, { id: 'before' }] as SiteRole[],
  } as SiteSnapshot;
  const { roles } = viewOf(snapshot, { publishedAt: new Date(0), url: 'https://cursus.test/ada' });
  expect(roles.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
});

test('a page with an email address or a phone number has a file for address books, once it is published', () => {
  const site = (person: object) =>
    ({
      language: 'en',
      person: { name: 'Ada', ...person },
      sections: [],
      statements: [],
      highlights: [],
      roles: [],
    }) as unknown as SiteSnapshot;
  const at = { publishedAt: new Date(0), url: 'https://cursus.test/ada' };
  const reachable = site({ email: 'ada@cursus.example', phone: null });
  expect(viewOf(reachable, at).vcard).toBe('https://cursus.test/ada/contact.vcf');
  expect(viewOf(reachable, { ...at, note: 'preview' }).vcard).toBeNull();
  expect(viewOf(site({ email: null, phone: null }), at).vcard).toBeNull();
});
