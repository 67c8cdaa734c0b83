import { isDeepStrictEqual } from 'node:util';
import type { Messages } from '../../src/api/studio/studio-messages.ts';
import { shapeOf } from './message-shape.ts';

const SOURCE = 'en';

/** Differences between each language and English, one line each. */
export function compareLanguages(all: Map<string, Messages>): string[] {
  const english = all.get(SOURCE) ?? {};
  return [...all].flatMap(([language, messages]) => [
    ...missingIn(messages, english).map((key) => `${language}.json: ${key} is missing`),
    ...missingIn(english, messages).map((key) => `${language}.json: ${key} is not in ${SOURCE}.json`),
    ...Object.entries(messages).flatMap(([key, text]) =>
      faultsOf(text, english[key] ?? text, language).map((fault) => `${language}.json: ${key} ${fault}`),
    ),
  ]);
}

const missingIn = (messages: Messages, wanted: Messages) => Object.keys(wanted).filter((key) => !(key in messages));

function faultsOf(text: string, english: string, language: string): string[] {
  if (text.trim() === '') return ['is empty'];
  const [shape, wanted] = [shapeOf(text), shapeOf(english)];
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...(['placeholders', 'elements'] as const).flatMap((part) =>
      isDeepStrictEqual(shape[part], wanted[part])
        ? []
        : [`has the ${part} ${list(shape[part])}, in English ${list(wanted[part])}`],
    ),
    ...shape.plurals.flatMap((cases) => {
      const missing = needed.filter((one) => !cases.includes(one));
      return missing.length === 0 ? [] : [`lacks the plural ${list(missing)}`];
    }),
  ];
}

const list = (names: string[]) => (names.length === 0 ? '(none)' : names.join(', '));
