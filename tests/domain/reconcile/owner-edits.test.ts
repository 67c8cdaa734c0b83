import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/domain/reconcile/stored-graph.ts';
import { meaningOf, rowsOf, startCareer, type Career } from './career.ts';
import type { Sketch } from './resume-of.ts';

const ROLE = { company: 'Harrow Mills', title: 'Weaver', start: '2019', current: true };
const RESUME: Sketch = {
  name: 'Mei Tanaka',
  headline: 'Weaver',
  links: ['https://mei.example.org'],
  roles: [
    { ...ROLE, statements: ['Kept the looms', 'Cut the waste by 40%'] },
    { company: 'Dye Works', title: 'Clerk', start: '2017', end: '2018', statements: ['Counted the threads'] },
  ],
  skills: ['Dyeing', 'Weaving'],
  education: [{ institution: 'Textile School', degree: 'Weaving', end: '2016' }],
  certifications: ['Certified Dyer'],
  languages: [['Japanese', 'native']],
};

/** The row whose columns have this value. */
function find(career: Career, value: string): Row<Record<string, unknown>> {
  const row = [...rowsOf(career.graph).values()].find(({ columns }) => Object.values(columns).includes(value));
  if (!row) throw new Error(`No row has "${value}".`);
  return row as Row<Record<string, unknown>>;
}

function edit(career: Career, value: string, columns: Record<string, unknown>): void {
  const row = find(career, value);
  Object.assign(row.columns, columns);
  row.editedFields = Object.keys(columns).map((column) => (column === 'companyId' ? 'company' : column));
}

const has = (career: Career, value: string) =>
  [...rowsOf(career.graph).values()].some(({ columns }) => Object.values(columns).includes(value));

function started(): Career {
  const career = startCareer();
  career.merge('first', RESUME);
  return career;
}

describe('what the owner edited', () => {
  test('stays when the same or a newer document is merged, and the report says what the document says', () => {
    const career = started();
    edit(career, 'Mei Tanaka', { headline: 'Cloth Artist' });
    edit(career, 'company of harrow mills', { title: 'Head of Cloth', start: '2020' });
    edit(career, 'Kept the looms', { rawText: 'Kept twelve looms' });
    edit(career, 'Dyeing', { name: 'Dyes' });
    edit(career, 'Textile School', { degree: 'Weaving and Dyeing' });
    edit(career, 'Japanese', { fluency: 'mother tongue' });
    const before = meaningOf(career.graph);
    const ids = [...rowsOf(career.graph).keys()];
    for (const id of ['first', 'second']) {
      const { report } = career.merge(id, RESUME, { day: id === 'first' ? 1 : 2 });
      expect(report).toMatchObject({ added: [], updated: [], removed: [] });
      expect(report.kept.map(({ because, values }) => [because, values])).toEqual([
        ['edited', [{ field: 'headline', from: 'Weaver', to: 'Cloth Artist' }]],
        [
          'edited',
          [
            { field: 'title', from: 'Weaver', to: 'Head of Cloth' },
            { field: 'start', from: '2019', to: '2020' },
          ],
        ],
        ['edited', [{ field: 'rawText', from: 'Kept the looms', to: 'Kept twelve looms' }]],
        ['edited', [{ field: 'name', from: 'Dyeing', to: 'Dyes' }]],
        ['edited', [{ field: 'degree', from: 'Weaving', to: 'Weaving and Dyeing' }]],
        ['edited', [{ field: 'fluency', from: 'native', to: 'mother tongue' }]],
      ]);
    }
    expect([...rowsOf(career.graph).keys()]).toEqual(ids);
    career.remove('second');
    const withoutMarks = (meaning: unknown) => JSON.stringify(meaning).replaceAll(' superseded', '');
    expect(withoutMarks(meaningOf(career.graph))).toBe(withoutMarks(before));
  });

  test('marks what its documents say as superseded', () => {
    const career = started();
    edit(career, 'Mei Tanaka', { headline: 'Cloth Artist' });
    career.merge('second', { headline: 'Weaver' });
    const marks = career.graph.profile.evidence.map(({ field, superseded }) => `${field} ${superseded}`);
    expect(marks.toSorted()).toEqual(['headline true', 'headline true', 'links false', 'name false']);
  });

  test('is not marked where a document says the same', () => {
    const career = started();
    edit(career, 'Mei Tanaka', { headline: 'Cloth Artist' });
    const { report } = career.merge('second', { headline: 'Cloth Artist' });
    expect(report.kept).toEqual([]);
    expect(career.graph.profile.evidence.filter(({ documentId }) => documentId === 'second')).toMatchObject([
      { field: 'headline', superseded: false },
    ]);
  });

  test('is recognized in another file by the name that documents use', () => {
    for (const columns of [
      { title: 'Head of Cloth' },
      { companyId: 'company of other' },
      { start: '2015' },
      { end: '2024', current: false },
      { title: 'Head of Cloth', companyId: null, start: null },
    ]) {
      const career = started();
      edit(career, 'company of harrow mills', columns);
      career.merge('second', { roles: [{ ...ROLE, statements: ['Taught two colleagues'] }] });
      expect(career.graph.experiences).toHaveLength(2);
      const row = career.graph.experiences.find(({ editedFields }) => editedFields.length > 0);
      expect(row?.columns).toMatchObject(columns);
      expect(row?.achievements).toHaveLength(3);
    }
  });

  test('keeps an end and "current" together', () => {
    const career = started();
    edit(career, 'company of harrow mills', { end: '2024' });
    Object.assign(find(career, 'company of harrow mills').columns, { current: false });
    career.merge('first', RESUME);
    expect(find(career, 'company of harrow mills').columns).toMatchObject({ end: '2024', current: false });
  });

  test('does not match a role to another that only starts the same', () => {
    const career = started();
    edit(career, 'company of harrow mills', { title: 'Head of Cloth' });
    career.merge('second', { roles: [{ ...ROLE, company: 'Other Mill', title: 'Maker' }] });
    expect(career.graph.experiences).toHaveLength(3);
  });

  test('keeps metrics that the owner corrected while the words stay theirs', () => {
    const career = started();
    const row = career.graph.experiences
      .flatMap(({ achievements }) => achievements)
      .find(({ metrics }) => metrics.length > 0);
    if (!row) throw new Error('There is no metric.');
    row.metrics = [];
    row.editedFields = ['metrics'];
    career.merge('first', RESUME);
    expect(
      career.graph.experiences.flatMap(({ achievements }) => achievements.flatMap(({ metrics }) => metrics)),
    ).toEqual([]);
  });

  test("has its wordings beside the documents'", () => {
    const career = started();
    const row = career.graph.experiences
      .flatMap(({ achievements }) => achievements)
      .find(({ key }) => key === 'kept the looms');
    if (!row) throw new Error('There is no statement.');
    Object.assign(row, { columns: { rawText: 'Kept 12 looms' }, key: 'kept 12 looms', editedFields: ['rawText'] });
    row.wordings.push('Kept 12 looms');
    const { plan } = career.merge('first', RESUME);
    expect(Object.values(plan.wordings).flat()).toEqual([]);
    expect(plan.rows.achievements).toEqual({ create: [], update: [], remove: [] });
  });
});

describe('what the owner added', () => {
  test("stays without any document, after the newest one's entries", () => {
    const career = started();
    const [skill] = career.graph.skills;
    if (!skill) throw new Error('There is no skill.');
    const own = { ...skill, id: 'own', key: 'knitting', columns: { ...skill.columns, name: 'Knitting' }, evidence: [] };
    career.graph.skills.push({ ...own, position: 7 });
    career.merge('second', { skills: ['Weaving'] });
    expect(career.graph.skills.toSorted((a, b) => a.position - b.position).map(({ columns }) => columns.name)).toEqual([
      'Weaving',
      'Dyeing',
      'Knitting',
    ]);
    career.remove('first');
    career.remove('second');
    expect(career.graph.skills).toMatchObject([{ id: 'own', columns: { name: 'Knitting' } }]);
  });

  test('is matched by a later document', () => {
    const career = started();
    const [skill] = career.graph.skills;
    if (!skill) throw new Error('There is no skill.');
    career.graph.skills.push({
      ...skill,
      id: 'own',
      key: 'knitting',
      columns: { ...skill.columns, name: 'Knitting' },
      evidence: [],
    });
    const { report } = career.merge('second', { skills: ['knitting'] });
    expect(report.added).toEqual([]);
    expect(career.graph.skills.find(({ id }) => id === 'own')?.evidence).toHaveLength(1);
  });
});

describe('what the owner removed', () => {
  test('is not restored by a document, and the report says so', () => {
    const career = started();
    for (const value of ['Dyeing', 'Kept the looms', 'Dye Works', 'Certified Dyer'])
      find(career, value === 'Dye Works' ? 'Clerk' : value).rejected = true;
    const { report } = career.merge('second', RESUME);
    expect(report.kept.map(({ label, because }) => [label, because])).toEqual([
      ['Kept the looms', 'removed'],
      ['Clerk, Dye Works, 2017', 'removed'],
      ['Dyeing', 'removed'],
      ['Certified Dyer', 'removed'],
    ]);
    expect(report).toMatchObject({ added: [], updated: [], removed: [] });
    for (const value of ['Dyeing', 'Kept the looms', 'Clerk', 'Certified Dyer'])
      expect(find(career, value).rejected).toBe(true);
  });

  test('disappears with its only document, without a report', () => {
    const career = started();
    find(career, 'Dyeing').rejected = true;
    const { report } = career.remove('first');
    expect(has(career, 'Dyeing')).toBe(false);
    expect(report.removed.map(({ label }) => label)).not.toContain('Dyeing');
  });
});

describe('a removed document', () => {
  test('takes with it what only it contains, and leaves what another document says', () => {
    const career = started();
    const alone = meaningOf(career.graph);
    career.merge('second', {
      headline: 'Head Weaver',
      skills: ['Knitting', 'Weaving'],
      roles: [{ ...ROLE, start: '2019-02', statements: ['Taught', 'Kept all the looms'] }],
      languages: [['French']],
    });
    expect(meaningOf(career.graph)).not.toEqual(alone);
    const { report } = career.remove('second');
    expect(meaningOf(career.graph)).toEqual(alone);
    expect(report.removed.map(({ label }) => label)).toEqual(['Taught', 'Kept all the looms', 'Knitting', 'French']);
    expect(report.updated.map(({ entity, fields }) => [entity, fields])).toEqual([
      ['profile', ['headline']],
      ['experience', ['start']],
    ]);
  });

  test("leaves the owner's edits, and the role of an edited statement", () => {
    const career = started();
    edit(career, 'Kept the looms', { rawText: 'Kept twelve looms' });
    edit(career, 'Dyeing', { level: 'expert' });
    career.remove('first');
    expect(
      career.graph.experiences.map(({ columns, achievements }) => [
        columns.title,
        achievements.map((one) => one.columns.rawText),
      ]),
    ).toEqual([['Weaver', ['Kept twelve looms']]]);
    expect(career.graph.skills).toMatchObject([{ columns: { name: 'Dyeing', level: 'expert' }, evidence: [] }]);
    expect(career.graph.skills[0]?.editedFields).toEqual(['level', 'name']);
    expect(career.graph.experiences[0]?.editedFields.toSorted()).toEqual(['companyId', 'current', 'start', 'title']);
    expect(career.graph.profile.columns).toMatchObject({ name: null, links: [] });
    expect(career.graph.profile).toMatchObject({ confidence: 1, requiresReview: false });
  });

  test('leaves a statement that the owner verified', () => {
    const career = started();
    Object.assign(find(career, 'Kept the looms'), { verified: true });
    career.remove('first');
    expect(has(career, 'Kept the looms')).toBe(true);
    expect(has(career, 'Counted the threads')).toBe(false);
  });

  test("takes with it a doubt that other documents don't have", () => {
    const career = startCareer();
    const role = (statement: string) => ({ roles: [{ ...ROLE, statements: [statement] }] });
    career.merge('first', role('Raised the output by 20%'), { dated: 'upload' });
    career.merge('second', role('Raised the output by 30%'), { dated: 'upload' });
    expect(find(career, 'Raised the output by 30%').requiresReview).toBe(true);
    career.remove('second');
    expect(find(career, 'Raised the output by 20%')).toMatchObject({ requiresReview: false, reviewReason: null });
  });

  test('that was the sample takes edits to it along, but not edits to other documents', () => {
    const career = startCareer();
    career.merge('own', { skills: ['Weaving'] });
    career.merge('sample', RESUME);
    edit(career, 'Kept the looms', { rawText: 'Kept twelve looms' });
    edit(career, 'Weaving', { level: 'expert' });
    career.forget('sample');
    expect(career.graph.experiences).toEqual([]);
    expect(career.graph.skills).toMatchObject([{ columns: { name: 'Weaving', level: 'expert' } }]);
  });
});

describe('a document without a stored reading', () => {
  test('stays in the graph unchanged when others are added and removed', () => {
    const career = started();
    const before = meaningOf(career.graph);
    career.loseReading('first');
    career.merge('second', { skills: ['Knitting'] });
    career.remove('second');
    expect(meaningOf(career.graph)).toEqual(before);
  });

  test('still yields to what a newer document says', () => {
    const career = started();
    career.loseReading('first');
    career.merge('second', { headline: 'Head Weaver', roles: [{ ...ROLE, current: false, end: '2024' }] });
    expect(career.graph.profile.columns).toMatchObject({ name: 'Mei Tanaka', headline: 'Head Weaver' });
    expect(career.graph.experiences).toHaveLength(2);
    expect(find(career, 'company of harrow mills').columns).toMatchObject({ end: '2024', current: false });
  });
});

describe('a role with several edited columns', () => {
  const OTHER = { company: 'Dye Works', title: 'Clerk', start: '2017', end: '2018' };
  /** How many of three roles a later document says, after the first was edited. */
  const rolesAfter = (columns: Record<string, unknown>, role: NonNullable<Sketch['roles']>[number]) => {
    const career = started();
    edit(career, 'company of harrow mills', columns);
    career.merge('second', { roles: [role] });
    return career.graph.experiences.length;
  };

  test('is recognized by any of its earlier values together', () => {
    const columns = { title: 'Head of Cloth', start: '2020', companyId: 'company of cloth' };
    expect(rolesAfter(columns, ROLE)).toBe(2);
    expect(rolesAfter(columns, { ...ROLE, start: '2020' })).toBe(2);
    expect(rolesAfter(columns, { company: 'Cloth', title: 'Head of Cloth', start: '2020' })).toBe(2);
    expect(rolesAfter(columns, { ...ROLE, title: 'head of CLOTH' })).toBe(2);
  });

  test('is another role if one of them differs', () => {
    const columns = { title: 'Head of Cloth', start: '2020', companyId: 'company of cloth' };
    expect(rolesAfter(columns, { ...ROLE, company: 'Third Mill' })).toBe(3);
    expect(rolesAfter({ title: 'Head of Cloth' }, { ...ROLE, title: 'Dyer', start: '2015', end: '2016' })).toBe(3);
    expect(rolesAfter({ title: 'Head of Cloth' }, { ...ROLE, start: '2011', end: '2012', current: false })).toBe(3);
  });

  test('is not a removed or unedited role of the same document', () => {
    const career = started();
    edit(career, 'company of harrow mills', { title: 'Head of Cloth' });
    career.merge('first', { ...RESUME, roles: [OTHER, { company: 'Third Mill', title: 'Maker', start: '2011' }] });
    expect(career.graph.experiences.map(({ columns }) => columns.title).toSorted()).toEqual([
      'Clerk',
      'Head of Cloth',
      'Maker',
    ]);
  });
});

describe('a role without edits', () => {
  const merged = (first: NonNullable<Sketch['roles']>[number], second: typeof first) => {
    const career = startCareer();
    career.merge('first', { roles: [first] });
    career.merge('second', { roles: [second] });
    return career.graph.experiences.map(({ columns: { title, start, end } }) => [title, start, end]);
  };

  test('is the same with a more precise date, a later end or a new title', () => {
    expect(merged(ROLE, { ...ROLE, start: '2019-03' })).toEqual([['Weaver', '2019-03', null]]);
    expect(merged(ROLE, { ...ROLE, current: false, end: '2024' })).toEqual([['Weaver', '2019', '2024']]);
    expect(merged(ROLE, { ...ROLE, title: 'Head Weaver' })).toEqual([['Head Weaver', '2019', null]]);
    const ended = { ...ROLE, current: false, end: '2021' };
    expect(merged(ended, { ...ended, title: 'Head Weaver' })).toEqual([['Head Weaver', '2019', '2021']]);
    // The periods overlap.
    expect(merged(ended, { ...ended, start: '2020', end: '2022' })).toEqual([['Weaver', '2020', '2022']]);
  });

  test('is another one at another time, or under another title without the same dates', () => {
    const ended = { ...ROLE, current: false, end: '2021' };
    expect(merged(ended, { ...ended, start: '2021', end: '2023' })).toHaveLength(2);
    expect(merged(ended, { ...ended, start: '2017', end: '2019' })).toHaveLength(2);
    expect(merged(ended, { ...ended, title: 'Dyer', end: '2022' })).toHaveLength(2);
    expect(merged(ended, { ...ended, title: 'Dyer', start: '2018' })).toHaveLength(2);
    expect(merged(ended, { ...ended, company: 'Dye Works' })).toHaveLength(2);
    const { start: _, ...undated } = ended;
    expect(merged(ended, { ...undated, title: 'Dyer' })).toHaveLength(2);
    const { company: __, ...nowhere } = ended;
    expect(merged(nowhere, { ...nowhere, title: 'Dyer' })).toHaveLength(2);
  });
});
