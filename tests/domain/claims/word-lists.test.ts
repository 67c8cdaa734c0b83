import { expect, test } from '@jest/globals';
import { CLAIM_LANGUAGES } from '../../../src/domain/claims/lexicons.ts';

/** Classes of which each line is a group of its own. */
const DISTINCT = new Set(['same', 'per', 'part']);

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);
const repeated = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index);

test.each(CLAIM_LANGUAGES.map((words) => [words.language, words] as const))(
  'no word stands in a list of %s twice, or is neutral beside a list that wins over it',
  (_language, { endings, neutral, by, to, from, numbers, groups }) => {
    const grouped = groups
      .trim()
      .split('\n')
      .flatMap((line, index) => {
        const [name = '', members = ''] = line.trim().split(': ');
        return wordsOf(members).map((word) => ({ word, key: `${name}${DISTINCT.has(name) ? index : ''} ${word}` }));
      });
    const others = new Set([...grouped.map(({ word }) => word), ...wordsOf([by, to, from, numbers].join(' '))]);
    expect({
      endings: repeated(wordsOf(endings)),
      neutral: repeated(wordsOf(neutral)),
      groups: repeated(grouped.map(({ key }) => key)),
      neverRead: wordsOf(neutral).filter((word) => others.has(word)),
    }).toEqual({ endings: [], neutral: [], groups: [], neverRead: [] });
  },
);
