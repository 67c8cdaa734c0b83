import { describe, expect, test } from '@jest/globals';
import { leftOutOf } from '../../../src/domain/reconcile/left-out.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import type { ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';
import { rowsOf, startCareer, type Career } from './career.ts';
import { resumeOf, type Sketch } from './resume-of.ts';

const ROLE = { company: 'Harrow Mills', title: 'Weaver', start: '2019-03', current: true };
const RESUME: Sketch = {
  roles: [
    { ...ROLE, statements: ['Kept the looms'] },
    { title: 'Clerk', start: '2017', end: '2018' },
  ],
  skills: ['Dyeing'],
  education: [{ institution: 'Textile School', degree: 'Weaving', end: '2016' }],
};

const idsOf = (career: Career) => [...rowsOf(career.graph).keys()].toSorted();

describe('when a document is read again', () => {
  test('rows keep their IDs although everything is elsewhere in the text now', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    const ids = idsOf(career);
    const roles = [
      { ...ROLE, statements: ['Kept the looms'], start: '2019' },
      { title: 'CLERK', start: '2017-04', end: '2018' },
    ];
    const { report } = career.merge('first', { ...RESUME, headline: 'Weaver of Ossett', roles }, { day: 1 });
    expect(idsOf(career)).toEqual(ids);
    expect(report).toMatchObject({ added: [], removed: [] });
  });

  test.each([
    ['another title', { title: 'Dyer of cloth' }],
    ['another employer', { company: 'The other mill' }],
    ['another year', { start: '2020-03' }],
  ])('a role is another one that has %s and stands elsewhere', (_name, change) => {
    const career = startCareer();
    career.merge('first', { roles: [ROLE] });
    const [before] = career.graph.experiences.map(({ id }) => id);
    career.merge(
      'first',
      { headline: 'A headline of ten words, so that all stands elsewhere', roles: [{ ...ROLE, ...change }] },
      { day: 1 },
    );
    expect(career.graph.experiences.map(({ id }) => id === before)).toEqual([false]);
  });

  test('a role keeps its id in the same place, whatever it is called now, and the report names both employers', () => {
    const career = startCareer();
    career.merge('first', { roles: [ROLE] });
    const ids = idsOf(career);
    const { report } = career.merge('first', { roles: [{ ...ROLE, company: 'Barrow Mills' }] }, { day: 1 });
    expect(idsOf(career)).toEqual(ids);
    expect(report.updated.map(({ values }) => values)).toEqual([
      [{ field: 'companyId', from: 'harrow mills', to: 'barrow mills' }],
    ]);
  });

  test('a statement keeps its id in the same place, in other words', () => {
    const career = startCareer();
    career.merge('first', { roles: [{ ...ROLE, statements: ['Kept the looms', 'Taught'] }] });
    const ids = idsOf(career);
    career.merge('first', { roles: [{ ...ROLE, statements: ['Kept all looms', 'Taught'] }] }, { day: 1 });
    expect(idsOf(career)).toEqual(ids);
  });

  test('edited entries keep values that no document contains anymore', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    const edits: [string, object, string[]][] = [
      ['Dyeing', { level: 'expert' }, ['level']],
      ['Weaver', { location: 'Ossett' }, ['location']],
      ['Textile School', { score: 'First' }, ['score']],
    ];
    for (const [value, columns, editedFields] of edits)
      for (const row of rowsOf(career.graph).values())
        if (Object.values(row.columns).includes(value)) {
          Object.assign(row.columns, columns);
          row.editedFields = editedFields;
        }
    for (const { achievements } of career.graph.experiences) for (const one of achievements) one.verified = true;
    career.merge('first', { headline: 'Weaver' }, { day: 1 });
    const { experiences, skills, education } = career.graph;
    expect(skills).toMatchObject([{ columns: { name: 'Dyeing', level: 'expert' }, editedFields: ['level', 'name'] }]);
    expect(education).toMatchObject([
      { columns: { institution: 'Textile School', degree: 'Weaving', end: '2016', score: 'First' } },
    ]);
    expect(experiences).toMatchObject([
      { columns: { title: 'Weaver', start: '2019-03', current: true, location: 'Ossett' } },
    ]);
    expect(experiences[0]?.achievements).toMatchObject([
      { columns: { rawText: 'Kept the looms' }, editedFields: ['rawText'] },
    ]);
  });

  test('removed entries stay removed, with their values, although no document contains them anymore', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    for (const one of career.graph.skills) one.rejected = true;
    career.merge('first', { headline: 'Weaver' }, { day: 1 });
    expect(career.graph.skills).toMatchObject([{ rejected: true, columns: { name: 'Dyeing' }, editedFields: [] }]);
  });
});

describe('the history of a statement', () => {
  const [older, newer] = [
    'Cut the waste of every loom by 40% with better yarn',
    'Cut the waste of each loom by 40% with better yarn',
  ];
  const wordings = (career: Career) =>
    career.graph.experiences.flatMap(({ achievements }) => achievements.map((one) => one.wordings));

  test('forgets the wording of a document that is removed', () => {
    const career = startCareer();
    career.merge('first', { roles: [{ ...ROLE, statements: [older] }] });
    career.merge('second', { roles: [{ ...ROLE, statements: [newer] }] });
    expect(wordings(career)).toEqual([[older, newer]]);
    career.remove('second');
    expect(wordings(career)).toEqual([[older]]);
  });

  test('keeps all of them once the owner has edited the statement', () => {
    const career = startCareer();
    career.merge('first', { roles: [{ ...ROLE, statements: [older] }] });
    career.merge('second', { roles: [{ ...ROLE, statements: [newer] }] });
    const one = career.graph.experiences[0]?.achievements[0];
    if (!one) throw new Error('There is no statement.');
    Object.assign(one, { columns: { rawText: 'Cut waste by 40%' }, key: 'cut waste by 40', editedFields: ['rawText'] });
    one.wordings.push('Cut waste by 40%');
    career.remove('second');
    expect(wordings(career)).toEqual([[older, newer, 'Cut waste by 40%']]);
  });
});

describe('a doubt', () => {
  const doubtful = (reviewReason: string | null): ParsedResume => {
    const { parsed } = resumeOf({ skills: ['Dyeing'] });
    for (const { name } of parsed.skills) Object.assign(name, { reviewReason });
    return parsed;
  };
  const reviews = (career: Career) => career.graph.skills.map(({ requiresReview }) => requiresReview);

  test('disappears if an older document says the same without doubt', () => {
    const career = startCareer();
    career.mergeRead('newer', doubtful('Is it?'), { day: 5 });
    expect(reviews(career)).toEqual([true]);
    career.mergeRead('older', doubtful(null), { day: 1 });
    expect(career.graph.skills).toMatchObject([{ requiresReview: false, reviewReason: null, confidence: 0.9 }]);
  });

  test('about an edited entry stays until the owner decides', () => {
    const career = startCareer();
    career.mergeRead('newer', doubtful('Is it?'), { day: 5 });
    for (const one of career.graph.skills) Object.assign(one, { editedFields: ['level'] });
    career.mergeRead('older', doubtful(null), { day: 1 });
    expect(reviews(career)).toEqual([true]);
  });

  test('that was decided is not raised again by the same or another document', () => {
    const career = startCareer();
    career.mergeRead('first', doubtful('Is it?'));
    for (const one of career.graph.skills) Object.assign(one, { requiresReview: false });
    career.mergeRead('first', doubtful('Is it?'), { day: 1 });
    career.mergeRead('second', doubtful('Is it really?'));
    expect(reviews(career)).toEqual([false]);
  });
});

test('a rewrite of words that an undo restores is checked again', () => {
  const career = startCareer();
  career.merge('first', { roles: [{ ...ROLE, statements: ['Sold 20 looms'] }] });
  const one = career.graph.experiences[0]?.achievements[0];
  if (!one) throw new Error('There is no statement.');
  one.impactStatement = 'Sold 30 looms';
  const { graph } = career;
  expect(planChanges(graph, graph).rows.achievements.update).toEqual([]);
  expect(planChanges(graph, graph, { rewound: new Set([one.id]) }).rows.achievements.update).toEqual([
    { id: one.id, data: { impactStatement: null, provenance: 'user_provided' } },
  ]);
  one.impactStatement = 'Sold 20 looms a year';
  expect(planChanges(graph, graph, { rewound: new Set([one.id]) }).rows.achievements.update).toEqual([]);
});

test('what a document has left out is listed up to 200 times, in its first 200 characters', () => {
  const { parsed } = resumeOf({});
  const text = 'x'.repeat(300);
  parsed.unplaced = Array.from({ length: 300 }, (_, i) => ({
    section: 'Awards',
    text,
    span: { start: i, end: i + 300 },
  }));
  parsed.dropped = Array.from({ length: 300 }, (_, i) => ({ path: `skills.${i}`, value: text }));
  const { unplaced, dropped } = leftOutOf(parsed);
  expect([unplaced.length, dropped.length]).toEqual([200, 200]);
  expect(unplaced[199]).toEqual({ section: 'Awards', text: 'x'.repeat(200), start: 199, end: 499 });
  expect(dropped[0]).toEqual({ path: 'skills.0', value: 'x'.repeat(200) });
});
