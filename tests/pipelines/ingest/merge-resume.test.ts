import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { NOTHING_MERGED } from '../../../src/domain/reconcile/document-report.ts';
import type { Sketch } from '../../domain/reconcile/resume-of.ts';
import type { TestUser } from '../../support/factories.ts';
import { openMergeHarness, type MergeHarness } from './merge-harness.ts';

const RESUME: Sketch = {
  name: 'Ada Byron',
  headline: 'Analyst',
  email: 'ada@example.com',
  links: ['https://ada.example.com'],
  roles: [
    {
      company: 'Engine Works, Inc.',
      title: 'Lead Analyst',
      start: '2021-04',
      current: true,
      statements: ['Cut the time of every calculation by 40% with better cards', 'Wrote the first published program'],
    },
    { company: 'Engine Works', title: 'Analyst', start: '2019', end: '2021-03', statements: ['Kept the notes'] },
    { company: 'Looms GmbH', title: 'Clerk', start: '2017', end: '2018', statements: ['Counted 12% more threads'] },
  ],
  skills: ['C', 'C++', 'Analysis'],
  education: [{ institution: 'Home', degree: 'Mathematics', end: '2016' }],
  certifications: ['Certified Computer'],
  languages: [['English', 'native'], ['French']],
};

let at: MergeHarness;
let ada: TestUser;

beforeAll(async () => {
  at = await openMergeHarness();
});
beforeEach(async () => {
  ada = await at.user();
});
afterAll(() => at?.close());

test('a first resume fills the graph, each value with the characters that it was read from', async () => {
  const id = await at.document(ada, 1);
  const { report } = await at.merge(ada, id, RESUME);
  expect(await at.counts(ada)).toEqual({
    work_experiences: 3,
    achievements: 4,
    metrics: 2,
    evidence: 29,
    skills: 3,
    education: 1,
    certifications: 1,
    languages: 2,
    statement_versions: 4,
    completeness: 7,
    companies: 2,
    version: 1,
  });
  expect(report).toMatchObject({
    updated: [{ entity: 'profile' }],
    unchanged: 0,
    kept: [],
    removed: [],
    unplaced: [],
    dropped: [],
  });
  expect(report.added).toHaveLength(14);
  expect((await at.roles(ada))[1]).toEqual({
    company: 'Engine Works, Inc.',
    title: 'Analyst',
    start_date: '2019',
    end_date: '2021-03',
    current: false,
    statements: ['Kept the notes'],
  });
  expect(
    await at.cluster.sql('select alternative_names from companies where tenant_id = $1 order by name', [ada.tenantId]),
  ).toEqual([{ alternative_names: ['Engine Works'] }, { alternative_names: [] }]);
  const wrong = await at.cluster.sql(
    `select v.field, v.start_offset, substr(d.text, v.start_offset + 1, v.end_offset - v.start_offset) found
     from evidence v join documents d on d.id = v.document_id
     left join profiles p on p.id = v.profile_id left join work_experiences e on e.id = v.experience_id
     left join achievements a on a.id = v.achievement_id left join skills s on s.id = v.skill_id
     left join education u on u.id = v.education_id left join certifications c on c.id = v.certification_id
     left join languages l on l.id = v.language_id
     where v.user_id = $1 and v.field <> 'company' and substr(d.text, v.start_offset + 1, v.end_offset - v.start_offset) not in (
       select value from jsonb_each_text(coalesce(to_jsonb(p), to_jsonb(e), to_jsonb(a), to_jsonb(s), to_jsonb(u), to_jsonb(c), to_jsonb(l)))
       union select unnest(p.links))`,
    [ada.id],
  );
  expect(wrong).toEqual([]);
});

test('the same document again changes nothing: no row, no version, no evidence', async () => {
  const id = await at.document(ada, 1);
  await at.merge(ada, id, RESUME);
  const before = await at.counts(ada);
  const rows = await at.cluster.sql(
    `select xmin::text x from achievements where user_id = $1 union all
    select xmin::text from work_experiences where user_id = $1 union all select xmin::text from profiles where user_id = $1`,
    [ada.id],
  );
  const { report } = await at.merge(ada, id, RESUME);
  expect(await at.counts(ada)).toEqual(before);
  expect(report).toEqual({ added: [], updated: [], unchanged: 15, kept: [], removed: [], ...NOTHING_MERGED });
  expect(
    await at.cluster.sql(
      `select xmin::text x from achievements where user_id = $1 union all
    select xmin::text from work_experiences where user_id = $1 union all select xmin::text from profiles where user_id = $1`,
      [ada.id],
    ),
  ).toEqual(rows);
});

test('the same resume in another file adds its evidence and nothing else', async () => {
  await at.merge(ada, await at.document(ada, 1), RESUME);
  const before = await at.counts(ada);
  const { report } = await at.merge(ada, await at.document(ada, 2), RESUME);
  expect(report).toMatchObject({ added: [], updated: [], removed: [] });
  expect(await at.counts(ada)).toEqual({ ...before, evidence: 58, version: 2 });
});

const NEWER: Sketch = {
  ...RESUME,
  headline: 'Principal Analyst',
  links: ['https://github.com/ada'],
  roles: [
    {
      company: 'Notes Ltd',
      title: 'Principal Analyst',
      start: '2026-01',
      current: true,
      statements: ['Leads 3 people'],
    },
    {
      company: 'ENGINE WORKS',
      title: 'Lead analyst',
      start: '2021-04',
      end: '2025-12',
      statements: [
        'Cut the time of each calculation by 40% with better cards',
        'Wrote the first published program',
        'Taught two colleagues',
      ],
    },
    { company: 'Engine Works', title: 'Analyst', start: '2019-02', end: '2021-03' },
  ],
  skills: ['c', 'Rust'],
};

describe('a newer resume', () => {
  test('merges without duplicates: ends roles, makes dates more precise, rewords, adds', async () => {
    await at.merge(ada, await at.document(ada, 1), RESUME);
    const { report } = await at.merge(ada, await at.document(ada, 2), NEWER);
    expect(await at.roles(ada)).toEqual([
      expect.objectContaining({ company: 'Notes Ltd', title: 'Principal Analyst', current: true }),
      {
        company: 'ENGINE WORKS',
        title: 'Lead analyst',
        start_date: '2021-04',
        end_date: '2025-12',
        current: false,
        statements: [
          'Cut the time of each calculation by 40% with better cards',
          'Wrote the first published program',
          'Taught two colleagues',
        ],
      },
      expect.objectContaining({ title: 'Analyst', start_date: '2019-02', statements: ['Kept the notes'] }),
      expect.objectContaining({ company: 'Looms GmbH', title: 'Clerk' }),
    ]);
    const [profile] = await at.cluster.sql('select headline, links from profiles where user_id = $1', [ada.id]);
    expect(profile).toEqual({
      headline: 'Principal Analyst',
      links: ['https://ada.example.com', 'https://github.com/ada'],
    });
    expect(report.added.map(({ entity, label }) => [entity, label])).toEqual([
      ['experience', 'Principal Analyst, Notes Ltd, 2026-01'],
      ['achievement', 'Leads 3 people'],
      ['achievement', 'Taught two colleagues'],
      ['skill', 'Rust'],
    ]);
    expect(report.updated.map(({ entity, fields }) => [entity, fields])).toEqual([
      ['profile', ['headline', 'links']],
      ['experience', ['title', 'end', 'current']],
      ['achievement', ['rawText']],
      ['experience', ['start']],
      ['skill', ['name']],
    ]);
    expect(await at.counts(ada)).toMatchObject({ skills: 4, companies: 3, metrics: 2, statement_versions: 7 });
  });

  test('is unaffected by the older one uploaded again or afterwards', async () => {
    const eve = await at.user();
    const [older, newer] = [await at.document(ada, 1), await at.document(ada, 2)];
    await at.merge(ada, older, RESUME);
    await at.merge(ada, newer, NEWER);
    const before = [await at.counts(ada), await at.roles(ada)];
    await at.merge(ada, older, RESUME);
    await at.merge(ada, newer, NEWER);
    expect([await at.counts(ada), await at.roles(ada)]).toEqual(before);
    const [first, second] = [await at.document(eve, 1), await at.document(eve, 2)];
    await at.merge(eve, second, NEWER);
    await at.merge(eve, first, RESUME);
    const titles = (await at.roles(eve)).map(({ title, start_date, end_date }) => [title, start_date, end_date]);
    expect(titles).toEqual(
      (await at.roles(ada)).map(({ title, start_date, end_date }) => [title, start_date, end_date]),
    );
    const settled = await at.counts(eve);
    await at.merge(eve, second, NEWER);
    await at.merge(eve, first, RESUME);
    expect(await at.counts(eve)).toEqual(settled);
  });

  describe('corrects a number', () => {
    const role = { company: 'Looms', title: 'Clerk', start: '2017' };
    const [old, corrected] = ['Raised the output by 20%', 'Raised the output by 30%'];
    const statements = async () => {
      const sql = `select raw_text, requires_review, review_reason,
          (select array_agg(v.text order by v.created_at, v.id) from statement_versions v where v.achievement_id = a.id) history,
          (select array_agg(m.text) from metrics m where m.achievement_id = a.id) numbers
        from achievements a where user_id = $1`;
      return at.cluster.sql(sql, [ada.id]);
    };
    const right = { raw_text: corrected, requires_review: false, review_reason: null, numbers: ['30%'] };

    test('the newer document wins, whichever was uploaded first, and the history keeps both', async () => {
      const [june, may] = [await at.document(ada, 1), await at.document(ada, 2)];
      await at.merge(ada, june, { roles: [{ ...role, statements: [corrected] }] }, '2025-06-01T12:00:00Z');
      await at.merge(ada, may, { roles: [{ ...role, statements: [old] }] }, '2025-05-01T12:00:00Z');
      expect(await statements()).toEqual([{ ...right, history: expect.arrayContaining([old, corrected]) }]);
    });

    test('of two undated documents the later upload wins, and the owner is asked', async () => {
      await at.merge(ada, await at.document(ada, 1), { roles: [{ ...role, statements: [old] }] });
      await at.merge(ada, await at.document(ada, 2), { roles: [{ ...role, statements: [corrected] }] });
      const review_reason = `Another document gives other numbers: “${old}”`;
      expect(await statements()).toEqual([
        { ...right, requires_review: true, review_reason, history: [old, corrected] },
      ]);
    });

    test('two statements of one document stay two, and two years are two facts', async () => {
      await at.merge(ada, await at.document(ada, 1), { roles: [{ ...role, statements: [old, corrected] }] });
      await at.merge(ada, await at.document(ada, 2), {
        roles: [{ ...role, statements: ['Won the prize of 2019', corrected] }],
      });
      await at.merge(ada, await at.document(ada, 3), { roles: [{ ...role, statements: ['Won the prize of 2021'] }] });
      expect((await statements()).map(({ raw_text }) => raw_text).sort()).toEqual([
        old,
        corrected,
        'Won the prize of 2019',
        'Won the prize of 2021',
      ]);
    });
  });
});

test.each([
  ['the place behind it first', ['Harrow Mills plc, Ossett', 'Harrow Mills']],
  ['the bare name first', ['Harrow Mills', 'HARROW MILLS (Ossett)']],
])('an employer with a place or a legal form behind its name is the same employer: %s', async (_order, names) => {
  for (const [day, company] of names.entries())
    await at.merge(ada, await at.document(ada, day + 1), {
      roles: [{ company, title: 'Weaver', start: '2019-03', end: '2022', statements: ['Wove the cloth of the town'] }],
    });
  expect(await at.counts(ada)).toMatchObject({ companies: 1, work_experiences: 1, achievements: 1 });
  expect(await at.roles(ada)).toEqual([expect.objectContaining({ company: 'Harrow Mills', title: 'Weaver' })]);
});

test.each([
  ['as they were written', [1, 2]],
  ['the newer one first', [2, 1]],
])('an employer is spelled as in the newer of two documents, read %s', async (_order, days) => {
  const names: Record<number, string> = { 1: 'HARROW MILLS LTD', 2: 'Harrow Mills' };
  for (const day of days) {
    const roles = [{ company: names[day] ?? '', title: 'Weaver', start: '2019-03', end: '2022' }];
    await at.merge(ada, await at.document(ada, day), { roles }, `2025-0${day}-01T12:00:00Z`);
  }
  expect(await at.roles(ada)).toMatchObject([{ company: 'Harrow Mills', title: 'Weaver' }]);
});

describe('what the user edited', () => {
  test('is never overwritten by the same or a newer resume, and is recognized under its new name', async () => {
    const id = await at.document(ada, 1);
    await at.merge(ada, id, RESUME);
    await at.edit(
      ada,
      `update work_experiences set title = 'Head of Numbers', start_date = '2020', edited_fields = '{title,start}' where title = 'Lead Analyst'`,
    );
    await at.edit(ada, `update profiles set headline = 'Countess', edited_fields = '{headline}'`);
    await at.edit(
      ada,
      `update achievements set raw_text = 'Wrote a program', text_key = 'wrote a program', edited_fields = '{rawText}' where raw_text like 'Wrote%'`,
    );
    const before = await at.counts(ada);
    const { report } = await at.merge(ada, id, RESUME);
    expect(report.kept.map(({ entity, fields }) => [entity, fields])).toEqual([
      ['profile', ['headline']],
      ['experience', ['title', 'start']],
      ['achievement', ['rawText']],
    ]);
    expect(report).toMatchObject({ added: [], updated: [] });
    await at.merge(ada, await at.document(ada, 2), NEWER);
    const after = await at.counts(ada);
    expect(after).toMatchObject({ work_experiences: 4, achievements: 6, skills: 4 });
    expect(before.version).toBeLessThan(after.version ?? 0);
    expect((await at.roles(ada))[1]).toMatchObject({
      title: 'Head of Numbers',
      start_date: '2020',
      end_date: '2025-12',
      statements: expect.arrayContaining(['Wrote a program']),
    });
    expect(await at.cluster.sql('select headline from profiles where user_id = $1', [ada.id])).toEqual([
      { headline: 'Countess' },
    ]);
  });

  test('an end date set by the user stays, and a reviewed row is not queued again', async () => {
    const id = await at.document(ada, 1);
    await at.merge(ada, id, RESUME);
    await at.edit(
      ada,
      `update work_experiences set end_date = '2026-02', current = false, edited_fields = '{end}', requires_review = false where title = 'Lead Analyst'`,
    );
    await at.merge(ada, id, RESUME);
    expect((await at.roles(ada))[0]).toMatchObject({ end_date: '2026-02', current: false });
  });

  test('a company that the user corrected keeps its role', async () => {
    const id = await at.document(ada, 1);
    await at.merge(ada, id, RESUME);
    await at.edit(
      ada,
      `update work_experiences set company_id = null, edited_fields = '{company}' where title = 'Clerk'`,
    );
    await at.merge(ada, id, RESUME);
    await at.merge(ada, await at.document(ada, 2), RESUME);
    expect(await at.roles(ada)).toHaveLength(3);
    expect((await at.roles(ada))[2]).toMatchObject({ company: null, title: 'Clerk' });
  });
});

test('reading a document again replaces what only the earlier reading produced', async () => {
  const id = await at.document(ada, 1);
  await at.merge(ada, id, {
    roles: [{ company: 'Looms', title: 'Clerk', statements: ['Kept the books and taught'] }],
    skills: ['Word', 'Looms'],
  });
  await at.edit(ada, `update skills set level = 'good', edited_fields = '{level}' where name = 'Looms'`);
  const { report } = await at.merge(ada, id, {
    roles: [{ company: 'Looms', title: 'Clerk', statements: ['Kept the books', 'Taught'] }],
    skills: ['Excel'],
  });
  expect(report.removed.map(({ entity, label }) => [entity, label])).toEqual([
    ['achievement', 'Kept the books and taught'],
    ['skill', 'Word'],
  ]);
  expect(await at.cluster.sql('select name from skills where user_id = $1 order by name', [ada.id])).toEqual([
    { name: 'Excel' },
    { name: 'Looms' },
  ]);
});

test('two users of a tenant share a company and nothing else, and concurrently create it once', async () => {
  const bob = await at.user({ tenantId: ada.tenantId });
  const [hers, his] = [await at.document(ada, 1), await at.document(bob, 1)];
  await Promise.all([at.merge(ada, hers, RESUME), at.merge(bob, his, RESUME)]);
  expect(await at.counts(ada)).toMatchObject({ companies: 2, work_experiences: 3 });
  expect(await at.counts(bob)).toMatchObject({ companies: 2, work_experiences: 3 });
});

test('two concurrent documents of one user are merged one after the other', async () => {
  const [one, two] = [await at.document(ada, 1), await at.document(ada, 2)];
  await Promise.all([at.merge(ada, one, RESUME), at.merge(ada, two, RESUME)]);
  expect(await at.counts(ada)).toMatchObject({ work_experiences: 3, achievements: 4, skills: 3, evidence: 58 });
});

test('an empty document leaves the graph empty, and completeness says so', async () => {
  const { report } = await at.merge(ada, await at.document(ada, 1), {});
  expect(report).toEqual({ added: [], updated: [], unchanged: 1, kept: [], removed: [], ...NOTHING_MERGED });
  expect(await at.cluster.sql('select distinct strategy from completeness where user_id = $1', [ada.id])).toEqual([
    { strategy: 'hide' },
  ]);
});
