import { beforeAll, expect, test } from '@jest/globals';
import { makeDocument, type EvalDocument } from '../../../scripts/honesty-eval/documents.ts';
import { evaluateDocument, type Evaluated } from '../../../scripts/honesty-eval/evaluate.ts';
import { MUTATIONS } from '../../../scripts/honesty-eval/mutations.ts';
import { LAYOUTS } from '../../../scripts/resumes/layouts.ts';
import { LOCALES } from '../../../scripts/resumes/people/locales.ts';

// npm run eval:honesty runs many more documents.
let results: Evaluated[];
beforeAll(async () => {
  const documents = await Promise.all(LOCALES.map(documentIn));
  const kinds = Object.entries(MUTATIONS);
  results = documents.map((document, index) =>
    // Each document meets a third of the kinds.
    evaluateDocument(document, { kinds: kinds.filter((_, at) => at % 3 === index % 3), seed: index }),
  );
});

async function documentIn(locale: (typeof LOCALES)[number], index: number): Promise<EvalDocument> {
  const layout = LAYOUTS[index] ?? LAYOUTS[0];
  if (!layout) throw new Error('There are no layouts.');
  const writer = index % 3 === 0 ? 'markdown' : 'docx';
  const noPrinter = { print: () => Promise.reject(new Error('Nothing is printed.')), close: async () => {} };
  const made = await makeDocument({ layout, locale, writer, seed: 100 + index }, index, noPrinter);
  if (!made) throw new Error(`The resume in ${locale.language} was refused.`);
  return made;
}

test('no wrong answer changes a value in the career graph unseen', () => {
  const tried = results.flatMap(({ attacks }) => attacks);
  expect(tried.length).toBeGreaterThan(120);
  expect(tried.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});

test('a right answer is taken with little review', () => {
  const count = (name: 'taken' | 'review' | 'lost') =>
    results.reduce((sum, { honest }) => sum + honest[name].length, 0);
  const all = count('taken') + count('review') + count('lost');
  expect(all).toBeGreaterThan(300);
  expect(count('taken') / all).toBeGreaterThanOrEqual(0.97);
  expect(results.flatMap(({ known }) => known)).toEqual([]);
});
