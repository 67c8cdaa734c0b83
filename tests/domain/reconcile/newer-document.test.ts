import { describe, expect, test } from '@jest/globals';
import { startCareer, type Career } from './career.ts';
import type { Sketch } from './resume-of.ts';

type Role = NonNullable<Sketch['roles']>[number];

/** Roles as `title start-end: statements`, in the order of the newest document. */
function told({ graph }: Career): string[] {
  return graph.experiences
    .toSorted((a, b) => a.position - b.position)
    .map(({ columns: { title, start, end, current }, achievements }) => {
      const statements = achievements.toSorted((a, b) => a.position - b.position);
      const words = statements.map(({ columns }) => columns.rawText).join('; ');
      return `${title ?? '?'} ${start ?? '?'} to ${current ? 'now' : (end ?? '?')}${words && `: ${words}`}`;
    });
}

/** The graph's only statement. */
function statementOf({ graph }: Career) {
  const [one, ...others] = graph.experiences.flatMap(({ achievements }) => achievements);
  if (!one || others.length > 0) throw new Error(`There are ${others.length + (one ? 1 : 0)} statements.`);
  return one;
}

function merged(...sketches: Role[][]): Career {
  const career = startCareer();
  for (const [index, roles] of sketches.entries()) career.merge(`document ${index + 1}`, { roles });
  return career;
}

const WEAVER: Role = { company: 'Harrow Mills', title: 'Weaver', start: '2019', current: true };

const without = (role: Role, name: 'company' | 'start'): Role =>
  Object.fromEntries(Object.entries(role).filter(([key]) => key !== name));

describe('a role of a newer document is one that is there', () => {
  test.each<[string, Role, Role, string]>([
    ['another spelling', WEAVER, { ...WEAVER, company: 'HARROW  MILLS', title: 'weaver' }, 'weaver 2019 to now'],
    ['it has ended', WEAVER, { ...WEAVER, current: false, end: '2024' }, 'Weaver 2019 to 2024'],
    ['a more precise start', WEAVER, { ...WEAVER, start: '2019-02' }, 'Weaver 2019-02 to now'],
    ['a less precise start', { ...WEAVER, start: '2019-02' }, WEAVER, 'Weaver 2019-02 to now'],
    ['a start that was corrected', WEAVER, { ...WEAVER, start: '2020' }, 'Weaver 2020 to now'],
    ['a start that was not known', without(WEAVER, 'start'), WEAVER, 'Weaver 2019 to now'],
    ['another title', WEAVER, { ...WEAVER, title: 'Cloth Maker' }, 'Cloth Maker 2019 to now'],
    [
      'another title, and ended',
      WEAVER,
      { ...WEAVER, title: 'Maker', current: false, end: '2024' },
      'Maker 2019 to 2024',
    ],
    [
      'another title for a past role',
      { ...WEAVER, current: false, end: '2024' },
      { ...WEAVER, title: 'Maker', current: false, end: '2024-05' },
      'Maker 2019 to 2024-05',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(told(merged([before], [after]))).toEqual([expected]);
  });
});

describe('a role of a newer document is another one', () => {
  const past = { ...WEAVER, current: false, end: '2021' };
  test.each<[string, Role, Role]>([
    ['another employer', WEAVER, { ...WEAVER, company: 'Dye Works' }],
    ['the same title again, later', past, { ...WEAVER, start: '2022' }],
    ['the same title again, from the month in which the first ended', past, { ...WEAVER, start: '2021' }],
    ['another title at another time', past, { ...WEAVER, title: 'Maker', start: '2020', current: false, end: '2021' }],
    ['another title with another end', past, { ...WEAVER, title: 'Maker', current: false, end: '2023' }],
    ['another title, and no employer', without(past, 'company'), { ...without(past, 'company'), title: 'Maker' }],
    ['another title, and no start', without(past, 'start'), { ...without(past, 'start'), title: 'Maker' }],
  ])('%s', (_name, before, after) => {
    expect(merged([before], [after]).graph.experiences).toHaveLength(2);
  });
});

test('the more certain criterion decides which of two roles is meant', () => {
  const before = [
    { ...WEAVER, start: '2019', end: '2020', current: false, statements: ['First'] },
    { ...WEAVER, start: '2019-06', end: '2020', current: false, statements: ['Second'] },
  ];
  const career = merged(before, [{ ...WEAVER, start: '2019-06', end: '2020', current: false, statements: ['Third'] }]);
  expect(told(career)).toEqual(['Weaver 2019-06 to 2020: Third; Second', 'Weaver 2019 to 2020: First']);
});

test('entries missing from a newer document come after its own, in their previous order', () => {
  const role = (title: string) => ({ company: title, title, start: '2019', end: '2020' });
  const career = merged(['a', 'b', 'c', 'd'].map(role), ['e', 'c'].map(role));
  expect(told(career).map((line) => line[0])).toEqual(['e', 'c', 'a', 'b', 'd']);
});

test('values that a newer document lacks stay, and links are added', () => {
  const career = startCareer();
  career.merge('older', { name: 'Mei Tanaka', headline: 'Weaver', links: ['https://a.org', 'https://b.org'] });
  const { report, plan } = career.merge('newer', {
    headline: 'Head Weaver',
    links: ['https://b.org', 'https://c.org'],
  });
  expect(career.graph.profile.columns).toMatchObject({
    name: 'Mei Tanaka',
    headline: 'Head Weaver',
    links: ['https://a.org', 'https://b.org', 'https://c.org'],
  });
  expect(report.updated).toEqual([
    {
      entity: 'profile',
      id: 'profile',
      label: 'profile',
      fields: ['headline', 'links'],
      values: [
        { field: 'headline', from: 'Weaver', to: 'Head Weaver' },
        { field: 'links', from: 'https://a.org, https://b.org', to: 'https://a.org, https://b.org, https://c.org' },
      ],
    },
  ]);
  expect(plan.evidence.mark.map(({ field, documentId, superseded }) => [field, documentId, superseded])).toEqual([
    ['headline', 'older', true],
  ]);
  const { evidence } = career.graph.profile;
  expect(evidence.filter(({ superseded }) => superseded)).toMatchObject([{ field: 'headline', documentId: 'older' }]);
});

test('an older document uploaded later adds what is missing and reverts nothing', () => {
  const career = startCareer();
  career.merge(
    'newer',
    { headline: 'Head Weaver', skills: ['C'], roles: [{ ...WEAVER, end: '2024', current: false }] },
    { day: 9 },
  );
  const { report } = career.merge(
    'older',
    { headline: 'Weaver', email: 'mei@example.org', skills: ['Rust', 'c'], roles: [WEAVER] },
    { day: 2 },
  );
  expect(career.graph.profile.columns).toMatchObject({ headline: 'Head Weaver', email: 'mei@example.org' });
  expect(told(career)).toEqual(['Weaver 2019 to 2024']);
  expect(career.graph.skills.toSorted((a, b) => a.position - b.position).map(({ columns }) => columns.name)).toEqual([
    'C',
    'Rust',
  ]);
  expect(report.kept.map(({ entity, because, values }) => ({ entity, because, values }))).toEqual([
    {
      entity: 'profile',
      because: 'newer',
      values: [{ field: 'headline', from: 'Weaver', to: 'Head Weaver' }],
    },
    {
      entity: 'experience',
      because: 'newer',
      values: [
        { field: 'end', from: null, to: '2024' },
        { field: 'current', from: 'true', to: 'false' },
      ],
    },
    { entity: 'skill', because: 'newer', values: [{ field: 'name', from: 'c', to: 'C' }] },
  ]);
});

test('a less precise date of an older document is no contradiction', () => {
  const career = startCareer();
  career.merge('newer', { roles: [{ ...WEAVER, start: '2019-02' }] }, { day: 9 });
  const { report } = career.merge('older', { roles: [WEAVER] }, { day: 2 });
  expect(report.kept).toEqual([]);
  expect(told(career)).toEqual(['Weaver 2019-02 to now']);
});

test('of two documents of one day the later upload is newer, and of one upload the order of ids decides', () => {
  for (const order of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const career = startCareer();
    for (const id of order) career.merge(id, { headline: id }, { day: 5 });
    expect(career.graph.profile.columns.headline).toBe('b');
  }
});

describe('a degree', () => {
  const degree = { institution: 'Textile School', degree: 'Weaving' };
  const entries = (...sketches: NonNullable<Sketch['education']>[number][]) => {
    const career = startCareer();
    for (const [index, one] of sketches.entries()) career.merge(`document ${index}`, { education: [one] });
    return career.graph.education.map(
      ({ columns }) => `${columns.degree ?? ''} ${columns.start ?? ''}-${columns.end ?? ''}`,
    );
  };
  test('whose dates were corrected or made more precise is the same', () => {
    expect(entries({ ...degree, end: '2016' }, { ...degree, degree: 'WEAVING', end: '2017-03' })).toEqual([
      'WEAVING -2017-03',
    ]);
    expect(entries({ ...degree, end: '2016' }, { ...degree, start: '2014', end: '2016' })).toEqual([
      'Weaving 2014-2016',
    ]);
  });
  test('with another name or school is a different one', () => {
    expect(entries({ ...degree, end: '2016' }, { ...degree, degree: 'Dyeing', end: '2016' })).toHaveLength(2);
    expect(entries({ ...degree, end: '2016' }, { ...degree, institution: 'Other', end: '2016' })).toHaveLength(2);
  });
});

describe('a statement', () => {
  const role = (...statements: string[]) => [{ ...WEAVER, statements }];
  const waste = 'Cut the waste of every loom by 40% with better yarn';

  test('in nearly the same words with the same numbers is reworded; its history keeps both wordings', () => {
    const reworded = 'Cut the waste of each loom by 40% with better yarn';
    const career = merged(role(waste), role(reworded));
    expect(statementOf(career)).toMatchObject({
      columns: { rawText: reworded },
      wordings: [waste, reworded],
      metrics: [{ value: 40, text: '40%' }],
      requiresReview: false,
    });
  });

  test.each([
    ['other words', 'Raised the output of two looms by 40% through longer shifts'],
    ['few words, not the same', 'Cut yarn by 40%'],
    ['a number more', 'Cut the waste of every loom by 40% with better yarn in 2 years'],
  ])('is another one: %s', (_name, other) => {
    expect(told(merged(role(waste), role(other)))).toEqual([`Weaver 2019 to now: ${other}; ${waste}`]);
  });

  test('that moved keeps its ID, whatever is around it', () => {
    const career = merged(role('One', 'Two', 'Three'));
    const ids = (one: Career) =>
      Object.fromEntries(
        one.graph.experiences.flatMap(({ achievements }) =>
          achievements.map(({ id, columns }) => [columns.rawText, id]),
        ),
      );
    const before = ids(career);
    career.merge('newer', { roles: role('Three', 'Four', 'One') });
    expect(ids(career)).toEqual({ ...before, Four: expect.any(String) });
    expect(told(career)).toEqual(['Weaver 2019 to now: Three; Four; One; Two']);
  });

  test('is recognized by its earlier wording', () => {
    const career = merged(role(waste), role('Cut the waste of each loom by 40% with better yarn'));
    career.merge('copy of the first', { roles: role(waste) });
    expect(statementOf(career)).toMatchObject({ columns: { rawText: waste } });
  });
});

describe('a number that a newer document corrects', () => {
  const role = (...statements: string[]) => [{ ...WEAVER, statements }];
  const [twenty, thirty] = ['Raised the output by 20%', 'Raised the output by 30%'];

  test('is superseded, with its metric; the history keeps it', () => {
    expect(statementOf(merged(role(twenty), role(thirty)))).toMatchObject({
      columns: { rawText: thirty },
      wordings: [twenty, thirty],
      metrics: [{ value: 30 }],
      requiresReview: false,
      reviewReason: null,
    });
  });

  test('in a longer statement may come with another word', () => {
    const [before, after] = [
      'Cut the waste of every loom by 40% in the mill',
      'Cut the waste of each loom by 45% in the mill',
    ];
    expect(statementOf(merged(role(before), role(after)))).toMatchObject({ columns: { rawText: after } });
  });

  test.each([
    ['two years are two facts', 'Won the prize of 2019', 'Won the prize of 2021'],
    ['one word is too little', '20% faster', '30% faster'],
    ['another count of numbers', 'Raised the output by 20%', 'Raised the output by 20% or 30%'],
    ['a number that was not there', 'Raised the output', 'Raised the output by 30%'],
    ['a statement in other words', 'Raised the output by 20%', 'Lowered the output by 30%'],
  ])('is another statement: %s', (_name, before, after) => {
    expect(told(merged(role(before), role(after)))).toEqual([`Weaver 2019 to now: ${after}; ${before}`]);
  });

  test('is another statement where it could correct two, or where two could correct it', () => {
    const forty = 'Raised the output by 40%';
    expect(told(merged(role(twenty, thirty), role(forty)))[0]).toContain(`${forty}; ${twenty}; ${thirty}`);
    expect(told(merged(role(twenty), role(thirty, forty)))[0]).toContain(`${thirty}; ${forty}; ${twenty}`);
  });

  test('asks the owner if only the upload dates a document', () => {
    const reviewReason: unknown = expect.stringContaining(`“${twenty}”`);
    for (const [first, second, asks] of [
      ['upload', 'upload', true],
      ['metadata', 'upload', true],
      ['upload', 'text', true],
      ['text', 'metadata', false],
    ] as const) {
      const career = startCareer();
      career.merge('first', { roles: role(twenty) }, { dated: first });
      career.merge('second', { roles: role(thirty) }, { dated: second });
      expect(statementOf(career)).toMatchObject({
        columns: { rawText: thirty },
        requiresReview: asks,
        reviewReason: asks ? reviewReason : null,
      });
    }
  });

  test('asks the owner if both documents are from one day', () => {
    const career = startCareer();
    career.merge('first', { roles: role(twenty) }, { day: 3 });
    career.merge('second', { roles: role(thirty) }, { day: 3 });
    expect(statementOf(career)).toMatchObject({ requiresReview: true });
  });

  test('takes away a rewrite with the old number, but keeps one that the owner worded and asks', () => {
    for (const [editedFields, kept] of [
      [[], false],
      [['impactStatement'], true],
    ] as const) {
      const career = merged(role(twenty));
      Object.assign(statementOf(career), { impactStatement: 'Lifted output by 20%', editedFields: [...editedFields] });
      const { plan } = career.merge('newer', { roles: role(thirty) });
      expect(statementOf(career)).toMatchObject({
        columns: { rawText: thirty },
        impactStatement: kept ? 'Lifted output by 20%' : null,
        requiresReview: kept,
      });
      expect(plan.wordings.stale.map(({ text }) => text)).toEqual(kept ? [] : ['Lifted output by 20%']);
    }
  });

  test('leaves a rewrite alone that has the numbers of the new words', () => {
    const career = merged(role('Raised the output of the mill by 20%'));
    Object.assign(statementOf(career), { impactStatement: 'Lifted output by 20%' });
    const { plan } = career.merge('newer', { roles: role('Raised the output of a mill by 20%') });
    expect(statementOf(career)).toMatchObject({ impactStatement: 'Lifted output by 20%' });
    expect(plan.wordings.stale).toEqual([]);
  });
});
