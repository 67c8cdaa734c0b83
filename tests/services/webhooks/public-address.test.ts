import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kindOfAddress } from '../../../src/services/webhooks/public-address.ts';
import { webhookUrlProblem } from '../../../src/services/webhooks/webhook-url.ts';
import { cases } from '../../support/cases.ts';

/** From IANA's special-purpose address registries, and the multicast blocks. */
const NOT_PUBLIC_IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'.split(
    ' ',
  );
const NOT_PUBLIC_IPV6 =
  '::/128 ::1/128 ::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:2::/48 2001:10::/28 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(
    ' ',
  );

const ipv4 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
/** Addresses of a block: its first, its last, and any between. */
function within4(block: string): fc.Arbitrary<string> {
  const [address = '', bits = ''] = block.split('/');
  const size = 2 ** (32 - Number(bits));
  return fc.oneof(fc.constantFrom(0, size - 1), fc.nat(size - 1)).map((offset) => ipv4(numberOf(address) + offset));
}
const groupsOf = (address: string) => {
  const [head = '', tail = ''] = address.split('::');
  const [left, right] = [head, tail].map((half) => half.split(':').filter(Boolean)) as [string[], string[]];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right].map((group) =>
    Number.parseInt(group, 16),
  );
};
function within6(block: string): fc.Arbitrary<string> {
  const [address = '', prefix = ''] = block.split('/');
  const bits = Number(prefix);
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }).map((random) =>
    groupsOf(address)
      .map((group, index) => {
        const fixed = Math.min(16, Math.max(0, bits - index * 16));
        const mask = (0xffff << (16 - fixed)) & 0xffff;
        return (group & mask) | ((random[index] ?? 0) & ~mask & 0xffff);
      })
      .map((group) => group.toString(16))
      .join(':'),
  );
}

test.each(NOT_PUBLIC_IPV4)('%s is not public, in IPv4 and in every form of IPv6', (block) => {
  fc.assert(
    fc.property(within4(block), (address) => {
      const hex = numberOf(address).toString(16).padStart(8, '0');
      const [high, low] = [hex.slice(0, 4), hex.slice(4)];
      for (const form of [
        address,
        `::ffff:${address}`,
        `::ffff:${high}:${low}`,
        `0:0:0:0:0:ffff:${high}:${low}`,
        `::${address}`,
        `::ffff:0:${high}:${low}`,
        `64:ff9b::${high}:${low}`,
        `2002:${high}:${low}::1`,
      ])
        expect([form, kindOfAddress(form)]).not.toEqual([form, 'public']);
    }),
    { numRuns: cases({ usual: 50, thorough: 2_000 }) },
  );
});

test.each(NOT_PUBLIC_IPV6)('%s is not public', (block) => {
  fc.assert(
    fc.property(within6(block), (address) => {
      expect([address, kindOfAddress(address)]).not.toEqual([address, 'public']);
    }),
    { numRuns: cases({ usual: 50, thorough: 2_000 }) },
  );
});

test.each([
  '93.184.215.14',
  '1.1.1.1',
  '223.255.255.254',
  '2606:4700::1111',
  '2a00:1450:4001:81b::200e',
  '::ffff:1.1.1.1',
])('%s is public', (address) => expect(kindOfAddress(address)).toBe('public'));

test.each(['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1'])('%s is loopback', (address) =>
  expect(kindOfAddress(address)).toBe('loopback'),
);

test.each(['168.63.129.16', '169.254.169.254', 'fd00:ec2::254', '100.100.100.200', 'localhost', '', '1.2.3'])(
  '%j is refused',
  (address) => expect(kindOfAddress(address)).toBe('refused'),
);

describe('a URL', () => {
  const problem = (url: string, allowLoopback = false) => webhookUrlProblem(url, { allowLoopback });

  test.each(['https://example.com/hook?a=1', 'https://example.com:8443', 'https://[2606:4700::1111]/'])(
    '%s receives messages',
    (url) => expect(problem(url)).toBeNull(),
  );
  test.each([
    ['http://example.com', 'not encrypted'],
    ['ftp://example.com', 'not a web address'],
    ['example.com', 'not a web address'],
    ['https://ada:secret@example.com', 'user name or a password'],
    [`https://example.com/${'a'.repeat(2_000)}`, 'the limit is 2000'],
    // All forms in which browsers write an address of this machine or its network.
    ['https://127.0.0.1', 'public internet'],
    ['https://127.1', 'public internet'],
    ['https://0x7f000001', 'public internet'],
    ['https://2130706433', 'public internet'],
    ['https://0177.0.0.1', 'public internet'],
    ['https://127.0.0.1.', 'public internet'],
    ['https://①②⑦.⓪.⓪.①', 'public internet'],
    ['https://[::1]', 'public internet'],
    ['https://[::ffff:10.0.0.1]', 'public internet'],
    ['https://LOCALHOST', 'public internet'],
    ['https://hooks.localhost.', 'public internet'],
    ['https://169.254.169.254/latest/meta-data', 'public internet'],
  ])('%s does not', (url, words) => expect(problem(url)).toContain(words));
  test.each(['http://127.0.0.1:3000', 'http://localhost:3000/hook', 'https://[::1]:3000'])(
    '%s does where loopback is allowed',
    (url) => expect(problem(url, true)).toBeNull(),
  );
  test.each(['http://10.0.0.1', 'http://169.254.169.254', 'http://example.com'])('%s does not, even there', (url) =>
    expect(problem(url, true)).not.toBeNull(),
  );
});
