import { describe, expect, test } from '@jest/globals';
import { opensWithVerb, verbFormOf } from '../../../src/domain/rewriting/action-verbs.ts';
import { checkRewrite } from '../../../src/domain/rewriting/check-rewrite.ts';
import { draftByRules } from '../../../src/domain/rewriting/draft-by-rules.ts';
import { rewriteByRules, RULES_VERSION } from '../../../src/domain/rewriting/rewrite-by-rules.ts';
import { keptDraft } from '../../../src/domain/rewriting/rewrite-draft.ts';
import {
  currentRewrite,
  isRewriteStale,
  shownStatement,
  staleRewrite,
} from '../../../src/domain/rewriting/shown-statement.ts';

const statement = (rawText: string) => ({ id: 's', rawText });

describe('trust in a rewrite', () => {
  const SAME = { provenance: 'user_provided', confidence: 1, reviewReason: null };
  const POLISHED = { provenance: 'model_polish', confidence: 0.9, reviewReason: null };
  const CONTEXT = { provenance: 'model_context', confidence: 0.6, reviewReason: 'y' };
  test.each([
    ['with the same claims: polished', { outcome: 'keep' }, 'Led people', POLISHED],
    ['that could not be compared: to be reviewed', { outcome: 'review', reason: 'y' }, 'Led people', CONTEXT],
    ["that changes nothing: the owner's words", { outcome: 'review', reason: 'y' }, 'led', SAME],
  ] as const)('%s', (_name, check, text, trust) => {
    const refused = [{ text: 'x', reason: 'y' }];
    expect(keptDraft(statement('led'), { text, promptVersion: 'p/1', check }, refused)).toEqual({
      achievementId: 's',
      source: 'led',
      text,
      promptVersion: 'p/1',
      refused,
      ...trust,
    });
  });
});

test('a rewrite by rules is kept when it passes the guard', () => {
  expect(draftByRules(statement('Responsible for managing a team of 9'), { isCurrent: false })).toMatchObject({
    text: 'Managed a team of 9',
    promptVersion: RULES_VERSION,
    provenance: 'model_polish',
    refused: [],
  });
});

test("a rewrite by rules that the guard refuses leaves the owner's words, and is recorded", () => {
  expect(draftByRules(statement(' ,;'), { isCurrent: false })).toEqual({
    achievementId: 's',
    source: ' ,;',
    text: null,
    provenance: 'user_provided',
    confidence: 1,
    reviewReason: null,
    promptVersion: RULES_VERSION,
    refused: [{ text: '', reason: 'The rewrite is empty.' }],
  });
});

describe('a rewrite made from', () => {
  const NOW = 'Cut costs by 40%';
  const row = (impactStatement: string | null, impactBasis: string | null) => ({
    rawText: NOW,
    impactStatement,
    impactBasis,
  });
  test.each([
    ['the present statement is current', row('Saved 40%', NOW), false, 'Saved 40%'],
    ['another statement is stale', row('Saved 30%', 'Cut costs by 30%'), true, null],
    ['an unknown statement is current', row('Saved 40%', null), false, 'Saved 40%'],
    ["nothing is none, and isn't stale", row(null, 'Cut costs by 30%'), false, null],
  ])('%s', (_name, one, stale, rewrite) => {
    expect(isRewriteStale(one)).toBe(stale);
    expect(currentRewrite(one)).toBe(rewrite);
    expect(shownStatement(one)).toBe(rewrite ?? NOW);
    expect(staleRewrite({ id: 's', ...one })?.changes ?? null).toEqual(
      stale ? [{ id: 's', before: 'Cut costs by 30%', after: NOW }] : null,
    );
  });
});

test.each([
  ['at most 80 characters and twice the source', 86, true],
  ['more than that', 87, false],
])('a rewrite may have %s', (_name, length, allowed) => {
  expect(checkRewrite('led', 'led '.repeat(30).slice(0, length)).outcome !== 'refuse').toBe(allowed);
});

test('a rewrite of nothing but spaces is empty', () => {
  expect(checkRewrite('led', ' \n')).toEqual({ outcome: 'refuse', reason: 'The rewrite is empty.' });
});

test.each<[string, string, 'ended' | 'current']>([
  ['built the store', 'Built the store', 'current'],
  ['Manages a team of 9, saving costs', 'Managed a team of 9, saving costs', 'ended'],
  ['Managing a team of 9, saving costs', 'Managing a team of 9, saving costs', 'ended'],
  ['Manages a team of 9 and hires nurses', 'Manages a team of 9 and hires nurses', 'ended'],
  ['weekly reports for the board', 'Weekly reports for the board', 'ended'],
  ['e-mail campaigns in 3 languages', 'e-mail campaigns in 3 languages', 'ended'],
  ['  (sold) cars', '(sold) cars', 'ended'],
  ['Sold cars. Bought vans.', 'Sold cars. Bought vans.', 'ended'],
  ['Sold cars to Acme Inc.', 'Sold cars to Acme Inc.', 'ended'],
  ['Manages inventory for 3 stores', 'Managed inventory for 3 stores', 'ended'],
  ['Reports for the board on a weekly basis', 'Reports for the board on a weekly basis', 'ended'],
  ['Trained a total of 40 nurses', 'Trained 40 nurses', 'ended'],
  ['Successfully led the move in order to cut costs', 'Led the move to cut costs', 'ended'],
  ['The catalogue was rebuilt by me in 2019', 'Rebuilt the catalogue in 2019', 'ended'],
  ['The catalogue was rebuilt in 2019', 'The catalogue was rebuilt in 2019', 'ended'],
  ['Responsible for maintenance of 12 sites', 'Responsible for maintenance of 12 sites', 'ended'],
  ['Verantwortlich für die Leitung von 5 Mitarbeitern', 'Leitung von 5 Mitarbeitern', 'ended'],
  ['Responsable de la gestion de 3 boutiques', 'Gestion de 3 boutiques', 'ended'],
  ['Responsable de prensa en 3 ferias', 'Responsable de prensa en 3 ferias', 'ended'],
  ['Responsabile della gestione di 3 negozi', 'Gestione di 3 negozi', 'ended'],
  ['负责管理5人团队', '管理5人团队', 'ended'],
  ['javascript and JSON, see aws.example/sql', 'JavaScript and JSON, see aws.example/sql', 'ended'],
])('rules write %j as %j (%s role)', (source, expected, role) => {
  expect(rewriteByRules(source, { isCurrent: role === 'current' })).toBe(expected);
});

describe('verbs', () => {
  test.each([
    ['planning', 'plan', 'planned', 'gerund'],
    ['Managing', 'manage', 'managed', 'gerund'],
    ['overseeing', 'oversee', 'oversaw', 'gerund'],
    ['running', 'run', 'ran', 'gerund'],
    ['modifies', null, null, null],
    ['identifies', 'identify', 'identified', 'third'],
    ['deploys', 'deploy', 'deployed', 'third'],
    ['processes', 'process', 'processed', 'third'],
    ['launches', 'launch', 'launched', 'third'],
    ['built', 'build', 'built', 'past'],
    ['lead', 'lead', 'led', 'base'],
    ['warehouse', null, null, null],
  ])('%s is a form of %s', (word, base, past, form) => {
    expect(verbFormOf(word)).toEqual(base === null ? null : { base, past, form });
  });

  test.each([
    ['Led a team', true],
    ['• managing a team', true],
    ['Leitete ein Team', true],
    ['Desarrollé un sistema', true],
    ['A team of 4', false],
    ['4 teams led', false],
    ['', false],
  ])('%j opens with a verb: %s', (text, opens) => {
    expect(opensWithVerb(text)).toBe(opens);
  });
});
