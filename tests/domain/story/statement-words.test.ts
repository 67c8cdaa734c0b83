import { describe, expect, test } from '@jest/globals';
import type { AchievementNode } from '../../../src/domain/career-graph/career-graph.ts';
import { currentText, groundText, markText } from '../../../src/domain/story/grounded-text.ts';
import { knownFacts } from '../../../src/domain/story/known-facts.ts';
import { replaceSentences } from '../../../src/domain/story/replace-sentences.ts';
import {
  descriptionTexts,
  groundStatements,
  isStatementStale,
  markStatement,
  publishableWords,
  statementFacts,
  type StatementFacts,
  statementTexts,
} from '../../../src/domain/story/statement-words.ts';
import { graphOf, INGRID, withRole } from './story-graph.ts';

const RENAMED = withRole(INGRID, 'halden', { company: 'Bergen Power' });
/** Statements were compared with the first career, and are now read with the facts of the second. */
const after = (texts: string[], career = RENAMED): StatementFacts => ({
  basis: groundStatements(texts, statementFacts(graphOf(INGRID))),
  known: statementFacts(graphOf(career)).known,
});

describe('statements', () => {
  test('record what they repeat of roles, studies and the person, each sentence once', () => {
    const texts = ['Led 12 engineers at Halden. Slept well.', 'Slept well.', 'Taught at Halden since 2018'];
    const grounded = groundStatements(texts, statementFacts(graphOf(INGRID)));
    expect(grounded.map(({ text, basis }) => [text, basis.map(({ id }) => id)])).toEqual([
      ['Led 12 engineers at Halden.', ['halden']],
      ['Taught at Halden since 2018', ['halden']],
    ]);
  });

  test('a date or number alone says nothing of a role', () => {
    const facts = statementFacts(graphOf(INGRID));
    expect(groundStatements(['Shipped it in April 2022.', 'Read 300,000 meters'], facts)).toEqual([]);
  });

  test('keep what they were compared with while they are stale, and add what they name since', () => {
    const text = 'Read meters for Halden.';
    const stale = after([text]);
    expect(groundStatements([text], stale)).toEqual(stale.basis);
    // As it was again: compared again.
    const back = { basis: stale.basis, known: statementFacts(graphOf(INGRID)).known };
    expect(groundStatements([text], back)).toEqual(stale.basis);
    const named = withRole(INGRID, 'northwind', { company: 'Meters Ltd' });
    const more = groundStatements(['Left Halden for Meters.'], {
      basis: groundStatements(['Left Halden for Meters.'], statementFacts(graphOf(INGRID))),
      known: statementFacts(graphOf(named)).known,
    });
    expect(more.map(({ basis }) => basis.map(({ id }) => id))).toEqual([['northwind', 'halden']]);
  });

  test('are stale sentence by sentence', () => {
    const text = 'Read meters for Halden. Slept well.';
    expect(markStatement(text, after([text])).map(({ stale }) => stale?.changes.map(({ id }) => id) ?? null)).toEqual([
      ['halden'],
      null,
    ]);
    expect(isStatementStale(text, after([text]))).toBe(true);
    expect(isStatementStale(text, after([text], INGRID))).toBe(false);
    expect(isStatementStale(text, { basis: null, known: after([text]).known })).toBe(false);
    expect(markStatement(null, after([text]))).toEqual([]);
  });

  test('are all texts of a graph but placeholders', () => {
    const graph = graphOf(
      withRole(INGRID, 'halden', {
        statements: [{ id: 'meters', rawText: 'Read meters', impactStatement: 'Read 300,000 meters' }],
      }),
    );
    const [first] = graph.experiences[0]?.achievements ?? [];
    if (first) first.isPlaceholder = true;
    expect(statementTexts(graph)).toEqual(['Led 12 engineers', 'Read meters', 'Read 300,000 meters']);
    Object.assign(graph.experiences[1] ?? {}, { description: 'A utility.' });
    Object.assign(graph.education[0] ?? {}, { description: 'A thesis.' });
    expect(descriptionTexts(graph)).toEqual(['A utility.', 'A thesis.']);
  });

  test('are shown as their rewrite, else as they are, else not at all', () => {
    const [raw, rewrite] = ['Read meters for Halden', 'Read all the meters of Halden'];
    const one = { rawText: raw, impactStatement: rewrite, impactBasis: null } satisfies Partial<AchievementNode>;
    const fresh = after([raw, rewrite], INGRID);
    expect(publishableWords(one, fresh)).toBe(rewrite);
    expect(publishableWords(one, fresh, { isRaw: true })).toBe(raw);
    expect(publishableWords(one, after([rewrite]))).toBe(raw);
    expect(publishableWords(one, after([raw]))).toBe(rewrite);
    expect(publishableWords(one, after([raw, rewrite]))).toBeNull();
    expect(publishableWords({ ...one, impactStatement: null }, fresh)).toBe(raw);
    expect(publishableWords(one, after([raw]), { isRaw: true })).toBeNull();
  });
});

describe("an owner's text", () => {
  const known = knownFacts(graphOf(INGRID));
  const now = knownFacts(graphOf(RENAMED));
  const text = 'Learned at Halden. Now I sail.';

  test('loses its stale sentences and keeps the others', () => {
    const grounded = groundText(text, null, known);
    expect(grounded?.map(({ basis }) => basis.map(({ id }) => id))).toEqual([['halden'], []]);
    expect(currentText(text, grounded, known)).toBe(text);
    expect(currentText(text, grounded, now)).toBe('Now I sail.');
    expect(currentText('Learned at Halden.', grounded, now)).toBeNull();
    expect(currentText(text, null, now)).toBe(text);
    expect(markText(text, grounded, now).map(({ stale }) => stale !== null)).toEqual([true, false]);
  });

  test('without text there is nothing', () => {
    expect([currentText(null, null, known), groundText(null, null, known), markText(null, null, known)]).toEqual([
      null,
      null,
      [],
    ]);
  });

  test('what is stale stays compared with what it said', () => {
    const grounded = groundText(text, null, known);
    expect(groundText(text, grounded, now)).toEqual(grounded);
    expect(groundText('Learned at Bergen Power.', grounded, now)).toMatchObject([{ basis: [{ id: 'halden' }] }]);
  });
});

describe('replaced sentences', () => {
  const sentence = (said: string, paragraph = 0) => ({
    ...{ text: said, paragraph, restsOn: [], basis: null, isOwn: true, stale: null },
  });
  const [a, b, c] = [sentence('A is.'), sentence('B is.'), sentence('C  is.', 1)];
  const texts = ['A is.  B is.', 'C  is.'];

  test('other paragraphs stay exactly as they are', () => {
    const replaced = replaceSentences({ value: texts, sentences: [a, b, c] }, (one) => (one === a ? [] : null));
    expect(replaced).toEqual({ value: ['B is.', 'C  is.'], sentences: [b, c] });
    const none = replaceSentences({ value: texts, sentences: [a, b, c] }, () => null);
    expect(none).toEqual({ value: texts, sentences: [a, b, c] });
  });

  test('a paragraph without sentences is dropped, and the next ones move up', () => {
    const replaced = replaceSentences({ value: texts, sentences: [a, b, c] }, (one) => (one === c ? null : []));
    expect(replaced).toEqual({ value: ['C  is.'], sentences: [{ ...c, paragraph: 0 }] });
    expect(replaceSentences({ value: texts, sentences: [a, b, c] }, () => [])).toEqual({ value: null, sentences: [] });
  });

  test('one sentence becomes several, or another', () => {
    const replaced = replaceSentences({ value: 'A is.', sentences: [a] }, () => [b, sentence('D is.')]);
    expect(replaced.value).toBe('B is. D is.');
    expect(replaceSentences({ value: 'A is.', sentences: [a] }, () => [b]).value).toBe('B is.');
    expect(replaceSentences({ value: 'A is.', sentences: [a] }, () => []).value).toBeNull();
  });
});
