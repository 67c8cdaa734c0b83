import { expect, test } from '@jest/globals';
import { readSiteLink, signSiteLink, type SiteLink } from '../../../src/services/site/site-link.ts';

const SECRET = 'a secret of more than thirty-two characters';
const live: SiteLink = {
  userId: '01890000-0000-7000-8000-000000000001',
  tenantId: '01890000-0000-4000-8000-000000000002',
  versionId: null,
  renewals: 0,
  expiresAt: null,
};
const inHours = (hours: number) => new Date((Math.floor(Date.now() / 3_600_000) + hours) * 3_600_000);
const version: SiteLink = {
  ...live,
  versionId: '01890000-0000-7000-8000-000000000003',
  renewals: 7,
  expiresAt: inHours(2),
};

test.each([
  ['the live version', live],
  ['the live version after renewals', { ...live, renewals: 300 }],
  ['one version', version],
])('a link to %s is read as it was signed, and only with its signature', (_, link) => {
  const token = signSiteLink(SECRET, link);
  expect(readSiteLink(SECRET, token)).toEqual(link);
  expect(readSiteLink(`${SECRET}!`, token)).toBeNull();
  expect(readSiteLink(SECRET, `B${token.slice(1)}`)).toBeNull();
});

test('a link to one version expires', () => {
  expect(readSiteLink(SECRET, signSiteLink(SECRET, { ...version, expiresAt: inHours(0) }))).toBeNull();
});
