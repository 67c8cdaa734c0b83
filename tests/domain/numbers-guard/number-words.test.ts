import { expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';

/** Numbers spelled out in each language, especially irregular ones. */
const SPELLED: Record<string, Record<number, string[]>> = {
  en: { 12: ['twelve'], 21: ['twenty-one'], 40: ['forty'], 99: ['ninety-nine'], 101: ['one hundred and one'] },
  de: {
    12: ['zwölf'],
    16: ['sechzehn'],
    21: ['einundzwanzig'],
    30: ['dreißig'],
    70: ['siebzig'],
    200: ['zweihundert'],
  },
  fr: {
    16: ['seize'],
    21: ['vingt et un'],
    70: ['soixante-dix'],
    71: ['soixante et onze'],
    80: ['quatre-vingts'],
    99: ['quatre-vingt-dix-neuf'],
  },
  es: {
    16: ['dieciséis'],
    22: ['veintidós'],
    31: ['treinta y uno'],
    100: ['cien'],
    115: ['ciento quince'],
    200: ['doscientos', 'doscientas'],
    500: ['quinientos'],
  },
  pt: { 16: ['dezesseis'], 21: ['vinte e um'], 100: ['cem'], 102: ['cento e dois'], 300: ['trezentos', 'trezentas'] },
  it: { 17: ['diciassette'], 21: ['ventuno'], 28: ['ventotto'], 33: ['trentatré'], 100: ['cento'], 200: ['duecento'] },
  nl: { 12: ['twaalf'], 14: ['veertien'], 21: ['eenentwintig'], 80: ['tachtig'], 300: ['driehonderd'] },
};
const SENTENCES: Record<string, (number: string) => string> = {
  en: (number) => `Trained ${number} engineers for the whole company`,
  de: (number) => `Habe ${number} Mitarbeiter für das ganze Unternehmen geschult`,
  fr: (number) => `Formé ${number} ingénieurs pour toute l'entreprise`,
  es: (number) => `El equipo formó a ${number} personas para que los clientes estén contentos`,
  pt: (number) => `Treinei ${number} pessoas de toda a empresa`,
  it: (number) => `Formato ${number} persone di tutta l'azienda`,
  nl: (number) => `Heb ${number} medewerkers van het hele bedrijf opgeleid`,
};

const cases = Object.entries(SPELLED).flatMap(([language, numbers]) =>
  Object.entries(numbers).flatMap(([digits, words]) => words.map((word) => [language, digits, word] as const)),
);

test.each(cases)('%s: %s is %s, and no neighbour of it', (language, digits, word) => {
  const say = SENTENCES[language] ?? String;
  expect(checkNumbers(say(digits), say(word))).toEqual({ ok: true });
  expect(checkNumbers(say(word), say(digits))).toEqual({ ok: true });
  for (const other of [Number(digits) - 1, Number(digits) + 1, Number(digits) + 10])
    expect({ other, ok: checkNumbers(say(String(other)), say(word)).ok }).toEqual({ other, ok: false });
});
