import { expect, test } from '@jest/globals';
import {
  brokenEmail,
  emailsIn,
  ownPhone,
  phonesIn,
  urlsIn,
  wrappedEmail,
} from '../../../src/domain/resume/find-contacts.ts';
import { resumeLines } from '../../../src/domain/resume/resume-line.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

function read(source: string, links: { url: string; span: null }[] = []) {
  const document = { ...readPlain(Buffer.from(source), 'resume.txt'), kind: 'resume_text' as const, links };
  return { document, text: document.text, lines: resumeLines(document) };
}
const values = (found: { value: string }[]) => found.map(({ value }) => value);

test('finds addresses with their places', () => {
  const { text, lines } = read('Mira Okafor\nmira.okafor+cv@kestrel.example, or m@täter.de');
  const found = emailsIn(text, lines);
  expect(values(found)).toEqual(['mira.okafor+cv@kestrel.example', 'm@täter.de']);
  expect(found.map(({ spans: [span] }) => text.slice(span?.start, span?.end))).toEqual(values(found));
  expect(found[0]).toMatchObject({ confidence: 0.98, reviewReason: null });
});

test('an address that wraps is joined by its link', () => {
  const link = { url: 'mailto:mira.okafor@kestrel.example?subject=Hi', span: null };
  const { document, lines } = read('Okafor\nmira.okafor@\nkestrel.example\nLeeds', [link]);
  const { document: half, lines: halves } = read('Okafor\nmira.oka\nfor@kestrel.example\nLeeds', [link]);
  const address = 'mira.okafor@kestrel.example';
  expect(wrappedEmail(half, halves)).toMatchObject({ value: address, confidence: 0.97, reviewReason: null });
  expect(wrappedEmail(half, halves)?.spans.map(({ start, end }) => half.text.slice(start, end))).toEqual([
    'mira.oka',
    'for@kestrel.example',
  ]);
  // With the sign on the first line it may as well be cut off.
  expect(wrappedEmail(document, lines)).toMatchObject({
    ...{ value: address, confidence: 0.9 },
    reviewReason: expect.stringContaining('only the beginning'),
  });
  expect(wrappedEmail({ ...half, links: [] }, halves)).toBeNull();
  expect(wrappedEmail({ ...half, links: [{ url: 'https://a.example/b@c', span: null }] }, halves)).toBeNull();
});

test('an address is joined without a link if neither half is one', () => {
  const joined = (source: string) => {
    const { text, lines } = read(source);
    return brokenEmail(text, lines)?.value ?? null;
  };
  expect(joined('Okafor\nmira.okafor@kest\nrel.example\nLeeds')).toBe('mira.okafor@kestrel.example');
  expect(joined('Okafor\nmira.okafor@\nkestrel.example\nLeeds')).toBe('mira.okafor@kestrel.example');
  expect(joined('Okafor\nmira@post.kestrel\n.example\nLeeds')).toBe('mira@post.kestrel.example');
  expect(joined('Okafor\nmira@kestrel.example\nLeeds\nkestrel.example')).toBeNull();
  expect(joined('Okafor\nmira@kest\nLeeds')).toBeNull();
  expect(joined('Okafor\nmira@kest\nrel.example and more')).toBeNull();
});

test('an address in capitals is that of its link', () => {
  const link = { url: 'mailto:mira.okafor@kestrel.example', span: null };
  const { document, lines } = read('OKAFOR\nMIRA.OKA\nFOR@KESTREL.EXAMPLE\nLEEDS', [link]);
  expect(wrappedEmail(document, lines)?.value).toBe('mira.okafor@kestrel.example');
});

test.each([
  ['+44 20 7946 0018', ['+44 20 7946 0018']],
  ['(212) 736-5000', ['(212) 736-5000']],
  ['0049 89 1234567', ['0049 89 1234567']],
  ['123456', []],
  ['2019 - 2021', []],
  ['2019–2021', []],
  ['01/2019 - 03/2021', []],
  ['1234567890123456', []],
  ['v1.2345678', []],
  ['12345678x', []],
])('phone numbers in %s: %j', (source, expected) => {
  const { text, lines } = read(`Mira Okafor\n${source}`);
  expect(values(phonesIn(text, lines))).toEqual(expected);
});

test('a number that is valid in some country is more certain', () => {
  const { text, lines } = read('Mira\n+44 20 7946 0018\n+999 999 9999');
  expect(phonesIn(text, lines).map(({ confidence }) => confidence)).toEqual([0.97, 0.8]);
});

test('a number that wraps is one', () => {
  const { text, lines } = read('Mira Okafor\n+44 20 7946\n0018\nLeeds');
  const [phone] = phonesIn(text, lines);
  expect(phone).toMatchObject({ value: '+44 20 7946 0018', confidence: 0.9 });
  expect(phone?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['+44 20 7946', '0018']);
});

test.each([
  ['Phone: 020 7946 0018\nEmployee no. 1234567890', '020 7946 0018', null],
  ['Employee no. 1234567890\nMobile 020 7946 0018', '020 7946 0018', null],
  ['IBAN 1234567890\n+44 20 7946 0018', '+44 20 7946 0018', null],
  ['020 7946 0018\n+44 20 7946 0019', '+44 20 7946 0019', null],
  ['Employee no. 1234567890', '1234567890', 'This may not be a phone number.'],
  ['Home: +44 20 7946 0018', '+44 20 7946 0018', null],
])('the own number of %j is %s', (source, value, reviewReason) => {
  const { text, lines } = read(`Mira Okafor\n${source}`);
  expect(ownPhone(text, lines)).toMatchObject({ value, reviewReason });
});

test('without a number there is none', () => {
  const { text, lines } = read('Mira Okafor\nLeeds');
  expect(ownPhone(text, lines)).toBeNull();
});

test('finds addresses of sites, and no names of libraries or halves of mail addresses', () => {
  const { text, lines } = read(
    'See https://mira.example/cv?x=1, www.kestrel.example/a. Or mira.dev; not mira@okafor.com, Node.js, socket.io or vue.js',
  );
  expect(values(urlsIn(text, lines))).toEqual(['https://mira.example/cv?x=1', 'www.kestrel.example/a', 'mira.dev']);
});

test('the host of an address is no link', () => {
  const { text, lines } = read('Mira, mira@kestrel.example.org\nwww.kestrel.example.org');
  expect(values(urlsIn(text, lines))).toEqual(['www.kestrel.example.org']);
});
