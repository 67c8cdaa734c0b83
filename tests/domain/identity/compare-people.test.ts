import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/domain/identity/compare-names.ts';
import { comparePeople, type Identity } from '../../../src/domain/identity/compare-people.ts';

/** Public figures under two of their names, taken from encyclopedias rather than from the code's lists. */
const ONE_PERSON: [string, string][] = [
  ['Bill Clinton', 'William Jefferson Clinton'],
  ['Hillary Rodham', 'Hillary Clinton'],
  ['J. K. Rowling', 'Joanne Rowling'],
  ['Bernie Sanders', 'Bernard Sanders'],
  ['Ted Kennedy', 'Edward M. Kennedy'],
  ['Liz Truss', 'Mary Elizabeth Truss'],
  ['Pepe Mujica', 'José Alberto Mujica Cordano'],
  ['Angela Kasner', 'Angela Merkel'],
  ['Ban Ki-moon', 'Ki-moon Ban'],
  ['MERKEL, Angela', 'Angela Merkel'],
  ['Dr. Angela Merkel', 'Angela D. Merkel'],
  ['Pyotr Ilyich Tchaikovsky', 'Пётр Ильич Чайковский'],
  ['Mao Zedong', '毛泽东'],
  ['Naguib Mahfouz', 'نجيب محفوظ'],
  ['Akira Kurosawa', '黒澤 明'],
  ['黒澤 明', '黒澤明'],
  ['Marie Skłodowska', 'Marie Skłodowska-Curie'],
  ['Simone Lucie de Beauvoir', 'Simone de Beauvoir'],
  ['Ludwig van Beethoven', 'L. v. Beethoven'],
  ['Björk Guðmundsdóttir', 'BJORK GUDMUNDSDOTTIR'],
  ['Muammar Gaddafi', 'Moammar Gaddafi'],
  ['Mikhail Gorbachev', 'Michail Gorbatschow'],
  ['Jimmy Carter', 'James Earl Carter Jr.'],
  ['Nancy Patricia Pelosi', 'Nancy D’Alesandro'],
  ['Greta Tintin Eleonora Ernman Thunberg', 'Greta Thunberg'],
  ['Luiz Inácio Lula da Silva', 'Luiz da Silva'],
  ['Robert Downey, Jr.', 'Robert Downey'],
  ['Dwayne "The Rock" Johnson', 'Dwayne Johnson'],
  ['Recep Tayyip Erdoğan', 'Recep Erdogan'],
  ['Søren Kierkegaard', 'Soren Aabye Kierkegaard'],
  ['Indira Nehru', 'Indira Gandhi'],
  ['Sanna Marin', 'Marin Sanna Mirella'],
  ['Bob Dylan', 'Robert Dylan'],
  ['Kate Middleton', 'Catherine Elizabeth Middleton'],
  ['Vladimír Clementis', 'Vladimir Clementis'],
  ['Jean-Luc Picard', 'Jean Luc Picard'],
];

const TWO_PEOPLE: [string, string][] = [
  ['Serena Williams', 'Venus Williams'],
  ['Marie Curie', 'Pierre Curie'],
  ['Joe Biden', 'Hunter Biden'],
  ['Kim Jong-un', 'Kim Yo-jong'],
  ['Samuel Adams', 'John Adams'],
  ['Bill Gates', 'Melinda Gates'],
  ['Thomas Mann', 'Heinrich Mann'],
  ['Serena Williams', 'Angela Merkel'],
  ['Ada Lovelace', 'Grace Hopper'],
  ['Marisol Trautwein', 'Ingrid Solberg'],
  ['黒澤 明', '宮崎 駿'],
  ['Лев Толстой', 'Антон Чехов'],
  ['Charlotte Brontë', 'Emily Brontë'],
  ['Wilhelm Grimm', 'Jacob Grimm'],
  ['Orville Wright', 'Wilbur Wright'],
  ['Liza Minnelli', 'Vincente Minnelli'],
  ['Nguyen Van Thieu', 'Nguyen Cao Ky'],
  ['Michelle Obama', 'Barack Obama'],
];

test.each(ONE_PERSON)('%s may be %s', (a, b) => {
  expect(compareNames(a, b)).not.toBe('different');
  expect(compareNames(b, a)).not.toBe('different');
});

test.each(TWO_PEOPLE)('%s is not %s', (a, b) => {
  expect(compareNames(a, b)).toBe('different');
  expect(compareNames(b, a)).toBe('different');
});

describe('shared contact details decide before names do', () => {
  const nobody: Identity = { name: null, email: null, phone: null, links: [] };
  const ada = { ...nobody, name: 'Ada Lovelace' };
  const grace = { ...nobody, name: 'Grace Hopper' };
  test.each<[string, Partial<Identity>, Partial<Identity>, string]>([
    ['an email address', { email: 'A@example.com' }, { email: 'a@example.com ' }, 'same'],
    ['a phone number, with and without its country', { phone: '+44 20 7946 0018' }, { phone: '020 7946 0018' }, 'same'],
    ['a link', { links: ['https://www.linkedin.com/in/ada/'] }, { links: ['linkedin.com/in/ada'] }, 'same'],
    ['only the site of many', { links: ['https://linkedin.com/'] }, { links: ['linkedin.com'] }, 'different'],
    ['nothing', { email: 'a@example.com' }, { email: 'g@example.com' }, 'different'],
  ])('%s', (_what, hers, theirs, verdict) => {
    expect(comparePeople({ ...ada, ...hers }, { ...grace, ...theirs })).toBe(verdict);
  });
  test('a document without a name says nothing', () => {
    expect(comparePeople(ada, nobody)).toBe('unknown');
  });
});
