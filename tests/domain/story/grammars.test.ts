import { describe, expect, test } from '@jest/globals';
import { LABELED_LANGUAGES } from '../../../src/domain/labels/labels.ts';
import { CLAIM_LANGUAGES } from '../../../src/domain/claims/lexicons.ts';
import { GRAMMAR_LANGUAGES, grammarOf } from '../../../src/domain/story/grammar/grammars.ts';

const KNOWN = new Set([
  'who',
  'headline',
  'title',
  'de title',
  'a title',
  'company',
  'at',
  'dative',
  'At',
  'position',
  'since',
  'date',
  'a',
  'b',
  'items',
  'deeds',
  'verb',
  'rest',
  'of',
  'added',
]);

describe.each(GRAMMAR_LANGUAGES)('the grammar of %s', (language) => {
  const grammar = grammarOf(language);
  const texts = JSON.stringify(grammar, (_key, value) => (value instanceof RegExp ? null : value));

  test('fills only what is filled', () => {
    for (const [, name = ''] of texts.matchAll(/\{([^{}"]+)\}/gu)) expect(KNOWN).toContain(name);
  });

  test('is of a language that pages and the judge of claims know', () => {
    expect(grammar?.language).toBe(language);
    expect(LABELED_LANGUAGES).toContain(language);
    expect(CLAIM_LANGUAGES.map((one) => one.language)).toContain(language);
  });
});
