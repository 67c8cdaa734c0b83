import { expect, test } from '@jest/globals';
import Card from 'vcf';
import type { SiteSnapshot } from '../../../src/domain/site/site-snapshot.ts';
import { toVcard } from '../../../src/domain/export/to-vcard.ts';

const snapshot = (person: Partial<SiteSnapshot['person']>, roles: Partial<SiteSnapshot['roles'][number]>[] = []) =>
  ({
    person: { name: 'Ada Byron', headline: null, email: null, phone: null, links: [], ...person },
    roles,
  }) as unknown as SiteSnapshot;
const PAGE = { url: 'https://cursus.test/ada', revised: new Date('2026-11-30T12:00:00.123Z') };

/** Read by a parser that nobody here wrote. */
const read = (text: string) => new Card().parse(text);
const valueIn = (card: Card, name: string) => [card.get(name)].flat().map((property) => property?.valueOf());

test('a card has what the page shows, and another program reads it', () => {
  const links = [{ label: 'GitHub', href: 'https://git.example/ada;v=1,2' }];
  const person = { headline: 'Analyst', email: 'ada@cursus.example', phone: '+44 20 7946 0000', links };
  const text = toVcard(snapshot(person, [{ title: 'Lead Analyst', company: 'Engines Ltd', current: true }]), PAGE);
  const card = read(text);
  expect(card.version).toBe('3.0');
  expect(valueIn(card, 'fn')).toEqual(['Ada Byron']);
  expect(valueIn(card, 'n')).toEqual([';Ada Byron;;;']);
  expect(valueIn(card, 'title')).toEqual(['Lead Analyst']);
  expect(valueIn(card, 'org')).toEqual(['Engines Ltd']);
  expect(valueIn(card, 'email')).toEqual(['ada@cursus.example']);
  expect(valueIn(card, 'tel')).toEqual(['+44 20 7946 0000']);
  expect(valueIn(card, 'url')).toEqual(['https://cursus.test/ada', 'https://git.example/ada;v=1,2']);
  expect(text).toContain('\r\nREV:2026-11-30T12:00:00Z\r\n');
});

test('what the page hides is not in the card, and a past role is no present one', () => {
  const text = toVcard(snapshot({}, [{ title: 'Clerk', company: 'Engines Ltd', current: false }]), PAGE);
  expect(text).not.toMatch(/EMAIL|TEL|ORG|TITLE|NOTE|null|undefined/u);
});

test('separators and line breaks in values add no property', () => {
  const text = toVcard(snapshot({ name: 'Ada; Byron, \\ King', headline: 'A\r\nTEL:666\nB' }), PAGE);
  expect(text).toContain(String.raw`FN:Ada\; Byron\, \\ King`);
  expect(text.split('\r\n').filter((line) => line.startsWith('TEL'))).toEqual([]);
});

test('long lines are folded at 75 octets between characters, in every script', () => {
  const name = '山田花子👩‍🚀'.repeat(30);
  const text = toVcard(snapshot({ name }), PAGE);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect(valueIn(read(text), 'fn')).toEqual([name]);
});
