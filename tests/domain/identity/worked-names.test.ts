import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/domain/identity/compare-names.ts';
import { comparePeople, type Identity } from '../../../src/domain/identity/compare-people.ts';

describe('names of one person', () => {
  test.each([
    ['Ada Lovelace', 'Lovelace, Ada'],
    ['Ada Lovelace', 'A. Lovelace'],
    ['Ada Lovelace', 'Dr. Ada King Lovelace, PhD'],
    ['Bill Gates', 'William Gates'],
    ['Alexandra Smith', 'Alex Smith'],
    ['Jimmy Carter', 'James Carter'],
    ['Anita Mendes', 'Ann Mendes'],
    ['Bernie Sanders', 'Bernard Sanders'],
    ['Mohammed Ali', 'Muhamad Ali'],
    ['Yevgeny Petrov', 'Evgenij Petrov'],
    ['Anna Schmidt', 'Anna Schmitt'],
    ['Jürgen Groß', 'Jurgen Gross'],
    ['Søren Łukasz Đorđević', 'Soren Lukasz Dordevic'],
    ['Ingrid Solberg', 'Ingrid Sollberg'],
    ['Ingrid Solberg', 'Ingrid Sloberg'],
    ['Ingrid Solberg', 'Ingrid Solbarg'],
    ['Kim Jong-un', 'Jong Un Kim'],
    ['Wei Li', 'Li Wei'],
    ['Robert "Bob" Miller (he/him)', 'Robert Miller'],
    ["Conor O'Brien", 'Conor OBrien'],
    ['Ludwig van der Rohe', 'Ludwig Rohe'],
    ['Karen Roe', 'Kaben Roe'],
    ['Ma', 'Ma'],
    ['山田太郎', '山田 太郎'],
    ['山田', '山田 太郎'],
  ])('%s = %s', (a, b) => {
    expect(compareNames(a, b)).toBe('same');
    expect(compareNames(b, a)).toBe('same');
  });
});

describe('names of two people', () => {
  test.each([
    ['Ada Lovelace', 'Grace Hopper'],
    ['Ada Lovelace', 'Grace Lovelace'],
    ['Kim Jong-un', 'Kim Yo-jong'],
    ['Li Wei', 'Li Na'],
    ['Ann Smith', 'Tom Smith'],
    ['Ann Lee', 'Tim Roe'],
    ['Anna Roe', 'Anno Roe'],
    ['山田太郎', '鈴木一郎'],
  ])('%s ≠ %s', (a, b) => {
    expect(compareNames(a, b)).toBe('different');
    expect(compareNames(b, a)).toBe('different');
  });
});

describe('names that can be of one person or of two', () => {
  test.each([
    // The family name may have changed by marriage.
    ['Ada Lovelace', 'Ada Byron'],
    ['Anne Marie Smith', 'Anne Miller'],
    ['山田太郎', 'Taro Yamada'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Γιώργος Παππάς', 'Иван Петров'],
    ['', 'Ada Lovelace'],
    ['Ada Lovelace', '—'],
  ])('%j, %j', (a, b) => {
    expect(compareNames(a, b)).toBe('unknown');
    expect(compareNames(b, a)).toBe('unknown');
  });
});

const person = (change: Partial<Identity>): Identity => ({
  name: null,
  email: null,
  phone: null,
  links: [],
  ...change,
});

describe('whatever the names are, people are the same with', () => {
  test.each<[string, Partial<Identity>, Partial<Identity>]>([
    ['one email address', { email: 'Ada@Works.example ' }, { email: 'ada@works.example' }],
    ['one phone number, with or without country code', { phone: '+44 20 7946 0018' }, { phone: '020 79460018' }],
    ['one seven-digit number', { phone: '555-0139' }, { phone: '5550139' }],
    ['one profile', { links: ['https://www.linkedin.com/in/ada/'] }, { links: ['linkedin.com/in/ada?trk=x'] }],
    [
      'one of several links',
      { links: ['https://a.example', 'https://ada.example/'] },
      { links: ['http://ada.example#me'] },
    ],
  ])('%s', (_name, a, b) => {
    const [ada, grace] = [person({ name: 'Ada Lovelace', ...a }), person({ name: 'Grace Hopper', ...b })];
    expect(comparePeople(ada, grace)).toBe('same');
    expect(comparePeople(grace, ada)).toBe('same');
  });
});

describe('no proof is', () => {
  test.each<[string, Partial<Identity>, Partial<Identity>]>([
    ['another email address', { email: 'ada@works.example' }, { email: 'grace@works.example' }],
    ['a number of six digits', { phone: '550139' }, { phone: '550139' }],
    ['another number', { phone: '+44 20 7946 0018' }, { phone: '+44 20 7946 0019' }],
    [
      'the front page of a site that many have',
      { links: ['https://linkedin.com/in/'] },
      { links: ['linkedin.com/in'] },
    ],
    [
      'the front page of a site by country',
      { links: ['https://de.linkedin.com'] },
      { links: ['https://de.linkedin.com'] },
    ],
    ['another link', { links: ['https://ada.example'] }, { links: ['https://grace.example'] }],
    ['an empty link', { links: [''] }, { links: ['https://'] }],
  ])('%s', (_name, a, b) => {
    expect(comparePeople(person({ name: 'Ada Lovelace', ...a }), person({ name: 'Grace Hopper', ...b }))).toBe(
      'different',
    );
    expect(comparePeople(person(a), person({ name: 'Grace Hopper', ...b }))).toBe('unknown');
    expect(comparePeople(person({ name: 'Grace Hopper', ...a }), person(b))).toBe('unknown');
  });
});
