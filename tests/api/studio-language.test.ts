import { expect, test } from '@jest/globals';
import { chooseLanguage } from '../../src/api/studio/studio-page.ts';

const LANGUAGES = ['de', 'en', 'pt-BR'];
const choose = (acceptLanguage?: string, cookie?: string) =>
  chooseLanguage({ cookies: { 'cursus-language': cookie }, acceptLanguage }, LANGUAGES);

test.each([
  ['a language', 'de', 'de'],
  ['a region of a language', 'de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['a language of which there is a region', 'pt', 'pt-BR'],
  ['the first that there is', 'fr-FR,fr;q=0.9,de;q=0.8,en;q=0.7', 'de'],
  ['none that there is', 'fr', 'en'],
  ['any', '*', 'en'],
  ['nothing', undefined, 'en'],
  ['nonsense', ';;;=1', 'en'],
])('a browser that asks for %s gets one that there is', (_name, asked, language) =>
  expect(choose(asked)).toBe(language),
);

test("the owner's choice comes first, as long as there is such a language", () => {
  expect(choose('en', 'de')).toBe('de');
  expect(choose('de', 'xx')).toBe('de');
  expect(choose('de', '"><script>')).toBe('de');
});
