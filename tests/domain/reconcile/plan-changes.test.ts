import { expect, test } from '@jest/globals';
import { emptyPlan } from '../../../src/domain/reconcile/graph-plan.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import type { AchievementRow, StoredGraph, StoredMetric } from '../../../src/domain/reconcile/stored-graph.ts';
import { graphOf, roleRow, skillRow, source, statementRow } from './rows.ts';

const plan = (before: Partial<StoredGraph>, after: Partial<StoredGraph>, rewound: string[] = []) =>
  planChanges(graphOf(before), graphOf(after), { rewound: new Set(rewound) });
const withStatement = (row: AchievementRow) => ({ experiences: [roleRow('r1', {}, { achievements: [row] })] });
/** The changes of one statement's row. */
const updated = (before: AchievementRow, after: AchievementRow, rewound: string[] = []) =>
  plan(withStatement(before), withStatement(after), rewound).rows.achievements.update;

test('equal graphs need no writes', () => {
  const graph = {
    experiences: [
      roleRow(
        'r1',
        { title: 'Weaver' },
        { evidence: [source('d1', 'title')], achievements: [statementRow('a1', 'Kept the looms')] },
      ),
    ],
    skills: [skillRow('s1', { name: 'Dyeing' }, { evidence: [source('d1', 'name')] })],
  };
  expect(plan(graph, structuredClone(graph))).toEqual(emptyPlan());
});

test('creates rows with all columns, their key, trust and evidence, and removes what is gone', () => {
  const { rows, evidence } = plan(
    { skills: [skillRow('old', { name: 'Dyeing' })] },
    {
      skills: [
        skillRow(
          'new',
          { name: 'Weaving', level: 'expert' },
          {
            position: 3,
            confidence: 0.5,
            requiresReview: true,
            reviewReason: 'Why?',
            evidence: [source('d1', 'name')],
          },
        ),
      ],
    },
  );
  expect(rows.skills).toEqual({
    create: [
      {
        ...{ id: 'new', name: 'Weaving', category: null, level: 'expert', nameKey: 'weaving', position: 3 },
        ...{ confidence: 0.5, requiresReview: true, reviewReason: 'Why?' },
      },
    ],
    update: [],
    remove: ['old'],
  });
  expect(evidence.create).toEqual([{ ...source('d1', 'name'), owner: { column: 'skillId', id: 'new' } }]);
});

test('updates changed columns with the trust of their document, a key, and a position', () => {
  const was = skillRow('s1', { name: 'Dyeing' });
  const update = (more: object, columns: object = {}) =>
    plan({ skills: [was] }, { skills: [{ ...was, ...more, columns: { ...was.columns, ...columns } }] }).rows.skills
      .update;
  expect(update({ confidence: 0.5, requiresReview: true, reviewReason: 'Why?' }, { level: 'expert' })).toEqual([
    { id: 's1', data: { level: 'expert', confidence: 0.5, requiresReview: true, reviewReason: 'Why?' } },
  ]);
  expect(update({ position: 4 })).toEqual([{ id: 's1', data: { position: 4 } }]);
  expect(update({ key: 'dye' })).toEqual([{ id: 's1', data: { nameKey: 'dye' } }]);
  expect(update({ editedFields: ['level'] })).toEqual([{ id: 's1', data: { editedFields: ['level'] } }]);
});

test('what stays is put up for review again only if a document that has it is gone', () => {
  const evidence = [source('d1', 'name'), source('d2', 'name')];
  const was = skillRow('s1', { name: 'Dyeing' }, { evidence });
  const doubted = { ...was, confidence: 0.5, requiresReview: true, reviewReason: 'Why?' };
  const data = (before: typeof was, after: typeof was) =>
    plan({ skills: [before] }, { skills: [after] }).rows.skills.update.map((one) => one.data);
  expect(data(was, doubted)).toEqual([{ confidence: 0.5 }]);
  expect(data(was, { ...doubted, evidence: [source('d1', 'name')] })).toEqual([
    { confidence: 0.5, requiresReview: true, reviewReason: 'Why?' },
  ]);
  // Another document more is none that is gone.
  expect(data(was, { ...doubted, evidence: [...evidence, source('d3', 'name')] })).toEqual([{ confidence: 0.5 }]);
  // What is up for review already may stop being so.
  expect(data(doubted, was)).toEqual([{ confidence: 1, requiresReview: false, reviewReason: null }]);
});

test("the owner's words, rewrites and verified statements keep their own trust", () => {
  const doubts = { confidence: 0.5, requiresReview: true, reviewReason: 'Why?', evidence: [source('d1', 'rawText')] };
  const change = (more: Partial<AchievementRow>) =>
    updated(statementRow('a1', 'Kept the looms', { ...doubts, ...more }), statementRow('a1', 'Kept the looms', more));
  expect(change({ editedFields: ['rawText'] })).toEqual([]);
  expect(change({ impactStatement: 'Kept looms' })).toEqual([]);
  expect(change({ verified: true })).toEqual([]);
  expect(change({})).toEqual([{ id: 'a1', data: { confidence: 1, requiresReview: false, reviewReason: null } }]);
});

test('a statement moves to another role', () => {
  const row = statementRow('a1', 'Kept the looms');
  const { update } = plan(
    { experiences: [roleRow('r1', {}, { achievements: [row] }), roleRow('r2', {})] },
    { experiences: [roleRow('r1', {}), roleRow('r2', {}, { achievements: [row] })] },
  ).rows.achievements;
  expect(update).toEqual([{ id: 'a1', data: { experienceId: 'r2' } }]);
});

test('metrics are written if one differs, in whatever order they are', () => {
  const metric = (value: number, start: number): StoredMetric => ({
    ...{ value, unit: 'percent', label: null, text: `${value}%` },
    ...{ start, end: start + 3 },
  });
  const [a, b] = [metric(40, 0), metric(12, 9)];
  const metrics = (before: StoredMetric[], after: StoredMetric[]) =>
    plan(
      withStatement(statementRow('a1', 'x', { metrics: before })),
      withStatement(statementRow('a1', 'x', { metrics: after })),
    ).metrics;
  expect(metrics([a, b], [b, a])).toEqual([]);
  expect(metrics([a], [a, b])).toEqual([{ achievementId: 'a1', metrics: [a, b] }]);
  for (const other of [
    { value: 41 },
    { unit: 'count' },
    { label: 'waste' },
    { text: '40 %' },
    { start: 1 },
    { end: 4 },
  ])
    expect(metrics([a], [{ ...a, ...other }])).toHaveLength(1);
  expect(plan({}, withStatement(statementRow('a1', 'x', { metrics: [a] }))).metrics).toHaveLength(1);
});

test('wordings come and go with their documents, but stay if the owner edited the statement', () => {
  const row = (wordings: string[], editedFields: string[] = []) => statementRow('a1', 'x', { wordings, editedFields });
  const { wordings } = plan(withStatement(row(['one', 'two'])), withStatement(row(['two', 'three'])));
  expect(wordings).toMatchObject({
    create: [{ achievementId: 'a1', text: 'three' }],
    remove: [{ achievementId: 'a1', text: 'one' }],
  });
  const edited = plan(withStatement(row(['one'], ['rawText'])), withStatement(row(['two'], ['rawText'])));
  expect(edited.wordings).toMatchObject({ create: [{ text: 'two' }], remove: [] });
  expect(plan({}, withStatement(row(['one']))).wordings.create).toEqual([{ achievementId: 'a1', text: 'one' }]);
});

test('a rewrite with numbers that the statement no longer has is dropped, and its wording is stale', () => {
  const wordings = ['Cut waste by 40%', 'Cut waste by 45%'];
  const more = { impactStatement: 'Waste fell by 40%', wordings };
  const was = statementRow('a1', 'Cut waste by 40%', more);
  const now = statementRow('a1', 'Cut waste by 45%', more);
  const planned = plan(withStatement(was), withStatement(now));
  expect(planned.rows.achievements.update).toEqual([
    {
      id: 'a1',
      data: {
        rawText: 'Cut waste by 45%',
        textKey: 'cut waste by 45%',
        impactStatement: null,
        provenance: 'user_provided',
      },
    },
  ]);
  expect(planned.wordings.stale).toEqual([{ achievementId: 'a1', text: 'Waste fell by 40%' }]);
});

test('a rewrite stays if its numbers are still right, or if nothing was said again', () => {
  const was = statementRow('a1', 'Cut waste by 40%', { impactStatement: 'Waste fell by 40%' });
  const reworded = { ...was, ...statementRow('a1', 'Cut the waste by 40%'), impactStatement: 'Waste fell by 40%' };
  expect(updated(was, reworded)).toEqual([
    { id: 'a1', data: { rawText: 'Cut the waste by 40%', textKey: 'cut the waste by 40%' } },
  ]);
  const wrong = { ...was, impactStatement: 'Waste fell by 45%' };
  expect(updated(wrong, wrong)).toEqual([]);
  expect(updated(wrong, wrong, ['a1'])).toEqual([
    { id: 'a1', data: { impactStatement: null, provenance: 'user_provided' } },
  ]);
  expect(updated(was, was, ['a1'])).toEqual([]);
});

test("the owner's own rewrite stays, and goes to review", () => {
  const edited = { editedFields: ['impactStatement'], impactStatement: 'Waste fell by 40%' };
  const [was, now] = [statementRow('a1', 'Cut waste by 40%', edited), statementRow('a1', 'Cut waste by 45%', edited)];
  const { rows, wordings } = plan(withStatement(was), withStatement(now));
  expect(rows.achievements.update).toMatchObject([
    { data: { requiresReview: true, reviewReason: 'A document now says: “Cut waste by 45%”' } },
  ]);
  expect(rows.achievements.update[0]?.data).not.toHaveProperty('impactStatement');
  expect(wordings.stale).toEqual([]);
});

test('a wording that is gone with its document is not marked as stale as well', () => {
  const impactStatement = 'Waste fell by 40%';
  const was = statementRow('a1', 'Cut waste by 40%', { impactStatement, wordings: ['Cut waste by 40%'] });
  const now = statementRow('a1', 'Cut waste by 45%', { impactStatement, wordings: ['Cut waste by 45%'] });
  expect(plan(withStatement(was), withStatement(now)).wordings).toEqual({
    create: [{ achievementId: 'a1', text: 'Cut waste by 45%' }],
    remove: [{ achievementId: 'a1', text: 'Cut waste by 40%' }],
    stale: [],
  });
});

test('evidence is created, marked as superseded, and removed, each with its owner', () => {
  const [stays, marked, goes, comes] = [10, 20, 30, 40].map((start) => source('d1', 'name', start));
  if (!stays || !marked || !goes || !comes) throw new Error('no evidence');
  const before = skillRow('s1', { name: 'x' }, { evidence: [stays, marked, goes] });
  const after = skillRow('s1', { name: 'x' }, { evidence: [stays, { ...marked, superseded: true }, comes] });
  const owner = { column: 'skillId', id: 's1' };
  expect(plan({ skills: [before] }, { skills: [after] }).evidence).toEqual({
    create: [{ ...comes, owner }],
    mark: [{ ...marked, superseded: true, owner }],
    remove: [{ ...goes, owner }],
  });
});

test('changes of the profile are planned with its ID', () => {
  const { profile } = graphOf({});
  const changed = { ...profile, columns: { ...profile.columns, name: 'Mei Tanaka', links: ['a.example'] } };
  expect(plan({}, { profile: changed }).profile).toEqual({
    id: 'profile',
    data: { name: 'Mei Tanaka', links: ['a.example'] },
  });
});
