import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { add, canonical, decimalOf, divide, fromInteger, toNumber } from '../../../src/domain/numbers-guard/decimal.ts';

const reason = (source: string, rewrite: string) => {
  const verdict = checkNumbers(source, rewrite);
  return verdict.ok ? 'same' : verdict.reason;
};

test.each([
  ['Led 4 teams in 2 years', 'Led teams', 'The rewrite leaves out "4", "2 years"; keep every number of the original.'],
  ['Led teams', 'Led 4 teams in 2 years', 'The rewrite adds "4", "2 years"; don\'t add numbers.'],
  [
    'Led 4 teams',
    'Led teams in 2 years on 3 sites',
    'The rewrite leaves out "4"; keep every number of the original. The rewrite adds "2 years", "3"; don\'t add numbers.',
  ],
  ['Led 4 teams', 'Led 5 teams', '"4" became "5". Keep the number, its unit and its sign exactly as in the original.'],
  ['Won $5', 'Won €5', '"$5" became "€5". Keep the number, its unit and its sign exactly as in the original.'],
  [
    'Went from 12% to 5%',
    'Went from 5% to 12%',
    'The rewrite leaves out "12%", "5%"; keep every number of the original. The rewrite adds "5%", "12%"; don\'t add numbers.',
  ],
  [
    'Cut waste by 90%',
    'Cut waste to 90%',
    'The change at "90%" was reversed. Keep the start and end values of the original.',
  ],
  [
    'Served 500 orders per day',
    'Served 500 orders per week',
    '"500" is per day in the original and per week in the rewrite. Keep the original period.',
  ],
  [
    'Led more than 50 nurses',
    'Led up to 50 nurses',
    '"50" has a different qualifier ("more than", "about", "up to", "+"). Keep the original qualifier.',
  ],
  [
    'Won 3 clients and 14 partners',
    'Won 14 clients and 3 partners',
    '"14", "3" were swapped. Keep each number with what it counts.',
  ],
  [
    'Answered 300 calls',
    'Answered 300 letters',
    'In the original, the number in "300 letters" counts something else. Keep what it counts.',
  ],
  [
    'Raised sales by 5%',
    'Reduced sales by 5%',
    'The original describes an increase and the rewrite a decrease. Keep the direction of the change.',
  ],
  [
    'Cut costs by 5%',
    'Raised costs by 5%',
    'The original describes a decrease and the rewrite an increase. Keep the direction of the change.',
  ],
  ['Raised sales', 'Reduced sales', 'same'],
  ['Raised sales by 5%, cut costs', 'Cut costs, raised sales by 5%', 'same'],
])('%s → %s: %s', (source, rewrite, words) => expect(reason(source, rewrite)).toBe(words));

test('the numbers in question are listed', () => {
  expect(checkNumbers('Led 4 teams in 2 years', 'Led 5 teams in 2 years')).toMatchObject({
    dropped: [{ value: 4, unit: 'count', text: '4' }],
    added: [{ value: 5, unit: 'count', text: '5' }],
  });
  expect(checkNumbers('Won 3 clients and 14 partners', 'Won 14 clients and 3 partners')).toMatchObject({
    dropped: [],
    added: [{ text: '14' }, { text: '3' }],
  });
  expect(checkNumbers('Answered 300 calls', 'Answered 300 letters')).toMatchObject({
    dropped: [],
    added: [{ text: '300' }],
  });
  expect(checkNumbers('Raised 5% of 9', 'Reduced 5% of 9')).toMatchObject({
    dropped: [],
    added: [{ text: '5%' }, { text: '9' }],
  });
});

describe('what may be left out of one side', () => {
  test.each([
    ['Served 500 orders per day', 'Served 500 orders', 'same'],
    ['Went from 12% to 5%', 'Went 12% to 5%', 'same'],
    ['Led over 5 years', 'Led for 5 years', 'same'],
    ['Led more than 5 years', 'Led 5 years', 'qualifier'],
    ['Led one team', 'Led a team', 'same'],
    ['Led a team', 'Led one team', 'adds'],
    ['Moved to Kubernetes', 'Moved to k8s', 'same'],
    ['Moved to k8s', 'Moved to Kubernetes', 'same'],
    ['Moved to Docker', 'Moved to k8s', 'adds'],
    ['Version 3.10 of it', 'Version 3.1 of it', 'qualifier'],
    ['5 and 5', '5', 'leaves out'],
    ['5', '5 and 5', 'adds'],
  ])('%s → %s: %s', (source, rewrite, words) => expect(reason(source, rewrite)).toMatch(words));
});

describe('a text of unknown language is read in the language of the other', () => {
  test.each([
    ['Gewann 1.200 Nutzer für die Firma', 'Nutzer: 1.200', 'same'],
    ['Nutzer: 1.200', 'Gewann 1.200 Nutzer für die Firma', 'same'],
    ['Served 1,200 users with the team', 'Users: 1,200', 'same'],
    ['Gewann 1.200 Nutzer für die Firma', 'Nutzer: 1.2', 'became'],
    ['Gewann 1.200 Besucher für die Firma', 'Besucher: 1.200', 'same'],
    ['Besucher: 1.200', 'Gewann 1.200 Besucher für die Firma', 'same'],
  ])('%s → %s: %s', (source, rewrite, words) => expect(reason(source, rewrite)).toMatch(words));
});

const ELSE = 'counts something else';

describe('what a number counts', () => {
  test.each([
    // Forms of one noun.
    ['Deployed 12 apps', 'Made 12 deployments', 'same'],
    ['Handled 12 enquiries', 'Handled 12 inquiries', 'same'],
    ['Taught 12 children', 'Taught 12 kids', 'same'],
    ['Ran 12 batchjobs', 'Ran 12 jobs', 'same'],
    ['Sold 12 boxes', 'Sold 12 boxed items', 'same'],
    ['Ran 12 classes', 'Ran 12 courses', 'same'],
    // Synonyms and general nouns.
    ['Hired 12 engineers', 'Hired 12 developers', 'same'],
    ['Hired 12 engineers', 'Hired 12 people', 'same'],
    ['Hired 12 engineers', 'Hired 12 nurses', ELSE],
    ['Served 12 customers', 'Served 12 clients', 'same'],
    ['Served 12 customers', 'Served 12 suppliers', ELSE],
    // The noun is the last plural of its phrase.
    ['Led 12 sales engineers', 'Led 12 engineers', 'same'],
    ['Led 12 sales engineers', 'Led 12 sales nurses', ELSE],
    ['Led 12 operations', 'Led 12 sales', ELSE],
    ['Led 12 new retired nurses', 'Led 12 new and retired nurses', 'same'],
    ['Won 300 users of the product', 'Won 300 of the products', 'same'],
    ['Led 12 engineers delivering apps', 'Led 12 engineers delivering books', 'same'],
    ['Led 12 nurses across wards', 'Led 12 nurses across towns', 'same'],
    // Without a noun on one side nothing can be said.
    ['Trained 12', 'Trained 12 engineers', 'same'],
    ['Trained 12 engineers', 'Trained 12', 'same'],
    // Sums, shares and one are not counts.
    ['Saved $12 in calls', 'Saved $12 in letters', 'same'],
    ['Read 12% of calls', 'Read 12% of letters', 'same'],
    ['Read the letters and 12 calls', 'Read 12 letters and the calls', 'same'],
    // In German only nouns are capitalized.
    ['Betreute 12 große Kunden für die Firma', 'Betreute 12 wichtige Auftraggeber für die Firma', 'same'],
    ['Betreute 12 große Kunden für die Firma', 'Betreute 12 große Schulen für die Firma', ELSE],
    ['Encadré 12 employés dans la ville', 'Encadré 12 salariés dans la ville', 'same'],
    ['Encadré 12 employés dans la ville', 'Encadré 12 élèves dans la ville', ELSE],
    // Chinese and Japanese are not checked.
    ['管理12个项目', '管理12个客户', 'same'],
  ])('%s → %s: %s', (source, rewrite, words) => expect(reason(source, rewrite)).toMatch(words));
});

test('decimals are exact', () => {
  const third = divide(fromInteger(1), fromInteger(3));
  expect(third && canonical(third)).toBe(`${'3'.repeat(30)}e-30`);
  expect(divide(fromInteger(1), fromInteger(0))).toBeNull();
  expect(canonical(add(decimalOf('0', '1'), decimalOf('0', '2')))).toBe('3e-1');
  expect(canonical(add(fromInteger(5), decimalOf('0', '25')))).toBe('525e-2');
  expect([canonical(fromInteger(0)), canonical(fromInteger(1200)), canonical(fromInteger(-50))]).toEqual([
    '0',
    '12e2',
    '-5e1',
  ]);
  expect(canonical(decimalOf('9007199254740993'))).toBe('9007199254740993e0');
  expect(toNumber(decimalOf('1', '25'))).toBe(1.25);
});
