import { describe, expect, test } from '@jest/globals';
import { hasEastAsianCharacter } from '../../../src/domain/text/east-asian-characters.ts';
import { isEmail } from '../../../src/domain/text/is-email.ts';
import { remembered } from '../../../src/domain/text/remembered.ts';
import { parseAddress, safeHref } from '../../../src/domain/text/web-address.ts';

describe('an address that is safe to link to', () => {
  test.each([
    ['example.com/ada', 'https://example.com/ada'],
    [' https://example.com ', 'https://example.com/'],
    ['http://example.com', 'http://example.com/'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['https://ada:secret@example.com', null],
    ['https://ada@example.com', null],
    ['https://:secret@example.com', null],
    ['https://localhost', null],
    ['ftp://example.com', null],
    ['javascript:alert(1)', null],
    ['example', null],
    ['', null],
  ])('%j: %s', (address, href) => expect(safeHref(address)).toBe(href));

  test('may have credentials only where it is not linked', () => {
    expect(parseAddress('https://ada:secret@example.com')?.host).toBe('example.com');
    expect(parseAddress('ftp://example.com')).toBeNull();
  });
});

test.each([
  ['ada@example.com', true],
  ['ada.b+c@mail.example.co.uk', true],
  ['用户@例子.中国', true],
  ['ada@example', false],
  ['ada@-example.com', false],
  ['a da@example.com', false],
  ['example.com', false],
])('%s is an email address: %s', (text, is) => expect(isEmail(text)).toBe(is));

test.each([
  ['日本', true],
  ['カー', true],
  ['Acme 日', true],
  ['한국', false],
  ['Acme', false],
])('%s has Chinese or Japanese characters: %s', (text, has) => expect(hasEastAsianCharacter(text)).toBe(has));

describe('what is remembered', () => {
  const counted = () => {
    const asked: string[] = [];
    const ask = remembered((text: string) => {
      asked.push(text);
      return text.length;
    });
    return { ask, asked };
  };

  test('is computed once', () => {
    const { ask, asked } = counted();
    expect([ask('ab'), ask('abc'), ask('ab')]).toEqual([2, 3, 2]);
    expect(asked).toEqual(['ab', 'abc']);
  });

  test('is forgotten after 10,000 texts', () => {
    const { ask, asked } = counted();
    for (let at = 0; at < 10_000; at += 1) ask(String(at));
    ask('0');
    expect(asked).toHaveLength(10_000);
    ask('new');
    ask('0');
    expect(asked).toHaveLength(10_002);
  });
});
