import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { asActor } from '../../../src/services/database/actor.ts';
import type { TestUser } from '../../support/factories.ts';
import { openIngestHarness, type IngestHarness } from './ingest-harness.ts';
import { PLAIN_SAMPLE, SAMPLE, samplePdf } from './sample-resume.ts';

let at: IngestHarness;
let ada: TestUser;
let pdf: Uint8Array;
beforeAll(async () => {
  at = await openIngestHarness();
  pdf = await samplePdf();
});
beforeEach(async () => {
  ada = await at.user();
});
afterAll(() => at?.close());

interface Output {
  changes: {
    added: { entity: string; label: string }[];
    updated: unknown[];
    unchanged: number;
    kept: unknown[];
    dropped: unknown[];
  };
  completeness: { section: string; coverage: number }[];
  structurer: string;
  fallback: string | null;
}
const outputOf = (run: { output: unknown }) => run.output as Output;

/** The whole graph as its owner would see it, with the passage that each value was read from. */
const graph = async (user: TestUser) => ({
  profile: (
    await at.cluster.sql(
      'select name, headline, email, phone, location, summary, links, provenance, requires_review from profiles where user_id = $1',
      [user.id],
    )
  )[0],
  roles: await at.cluster.sql(
    `select c.name company, e.title, e.start_date, e.end_date, e.current, e.provenance,
       (select json_agg(json_build_object('text', a.raw_text, 'metrics', (select json_agg(json_build_object('value', m.value, 'unit', m.unit,
          'written', substr(a.raw_text, m.start_offset + 1, m.end_offset - m.start_offset)) order by m.start_offset)
          from metrics m where m.achievement_id = a.id)) order by a.position)
        from achievements a where a.experience_id = e.id) statements
     from work_experiences e left join companies c on c.id = e.company_id where e.user_id = $1 order by e.position`,
    [user.id],
  ),
  education: await at.cluster.sql(
    'select institution, degree, start_date, end_date from education where user_id = $1 order by position',
    [user.id],
  ),
  skills: (await at.cluster.sql('select name from skills where user_id = $1 order by position', [user.id])).map(
    ({ name }) => name as string,
  ),
  languages: await at.cluster.sql('select name, fluency from languages where user_id = $1 order by position', [
    user.id,
  ]),
});

const EXPECTED = {
  profile: {
    name: 'Ada Byron',
    headline: 'Principal Analyst',
    email: 'ada.byron@example.com',
    phone: '+44 20 7946 0018',
    location: 'London, UK',
    summary: null,
    links: ['https://ada-byron.example.com'],
    provenance: 'user_provided',
    requires_review: false,
  },
  roles: [
    {
      company: 'Engine Works, Inc.',
      title: 'Lead Analyst',
      start_date: '2021-04',
      end_date: null,
      current: true,
      provenance: 'user_provided',
      statements: [
        {
          text: 'Cut the time of each calculation by 40% with better punched cards',
          metrics: [{ value: 40, unit: 'percent', written: '40%' }],
        },
        {
          text: 'Saved $1.2M a year by reusing 300 older programs',
          metrics: [
            { value: 1_200_000, unit: 'usd', written: '$1.2M' },
            { value: 300, unit: 'count', written: '300' },
          ],
        },
        {
          text: 'Taught 12 colleagues to write programs of their own',
          metrics: [{ value: 12, unit: expect.any(String), written: '12' }],
        },
      ],
    },
    {
      company: 'Engine Works, Inc.',
      title: 'Analyst',
      start_date: '2019-01',
      end_date: '2021-03',
      current: false,
      provenance: 'user_provided',
      statements: [{ text: 'Kept the notes that the first published program was written from', metrics: null }],
    },
    {
      company: 'Looms GmbH',
      title: 'Clerk',
      start_date: '2016',
      end_date: '2018',
      current: false,
      provenance: 'user_provided',
      statements: [
        {
          text: 'Counted 25,000 threads a day without an error',
          metrics: [{ value: 25_000, unit: 'count', written: '25,000' }],
        },
      ],
    },
  ],
  education: [{ institution: 'University of London', degree: 'BSc Mathematics', start_date: '2012', end_date: '2016' }],
  skills: ['Programming', 'Analysis', 'Mathematics', 'SQL'],
  languages: [
    { name: 'English', fluency: 'native' },
    { name: 'French', fluency: 'fluent' },
  ],
};

test('a PDF becomes the whole graph, its text and its completeness', async () => {
  const id = await at.document(ada, pdf);
  const run = await at.ingest(ada, id);
  expect(run).toMatchObject({ status: 'succeeded', error: null });
  expect(await graph(ada)).toEqual(EXPECTED);
  expect(
    await at.cluster.sql('select page_count, language, length(text) > 400 read, status from documents where id = $1', [
      id,
    ]),
  ).toEqual([{ page_count: 1, language: 'en', read: true, status: 'merged' }]);
  const sections = Object.fromEntries(outputOf(run).completeness.map(({ section, coverage }) => [section, coverage]));
  expect(sections).toEqual({
    navigation: 100,
    logos: 0,
    achievements: 65,
    skills: 25,
    story: 70,
    timeline: 100,
    images: 0,
  });
  expect(await at.counts(ada)).toMatchObject({ companies: 2, version: 1, beside: 0, statement_versions: 5 });
});

test('every value has evidence, which matches the value', async () => {
  await at.ingest(ada, await at.document(ada, pdf));
  const found = await at.cluster.sql<{ field: string; words: string; value: string | null }>(
    `select v.field, substr(d.text, v.start_offset + 1, v.end_offset - v.start_offset) words,
       case v.field when 'company' then c.name else coalesce(to_jsonb(p), to_jsonb(e), to_jsonb(a), to_jsonb(s), to_jsonb(u), to_jsonb(l)) ->>
         case v.field when 'rawText' then 'raw_text' else v.field end end as value
     from evidence v join documents d on d.id = v.document_id left join profiles p on p.id = v.profile_id
     left join work_experiences e on e.id = v.experience_id left join companies c on c.id = e.company_id
     left join achievements a on a.id = v.achievement_id left join skills s on s.id = v.skill_id
     left join education u on u.id = v.education_id left join languages l on l.id = v.language_id where v.user_id = $1`,
    [ada.id],
  );
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  for (const { field, words, value } of found) {
    if (value !== null && field !== 'links')
      expect({ field, words: plain(words) }).toEqual({ field, words: plain(value) });
  }
  const count = (field: string) => found.filter((one) => one.field === field).length;
  expect(['company', 'title', 'start', 'end', 'rawText', 'email', 'institution', 'fluency'].map(count)).toEqual([
    3, 3, 4, 3, 5, 1, 1, 2,
  ]);
});

test('the same document again changes nothing and says so', async () => {
  const id = await at.document(ada, pdf);
  await at.ingest(ada, id);
  const before = await at.counts(ada);
  const run = await at.ingest(ada, id);
  expect(run.status).toBe('succeeded');
  expect(outputOf(run).changes).toMatchObject({ added: [], updated: [], kept: [] });
  expect(await at.counts(ada)).toEqual(before);
});

test('a newer version of the resume merges; what the user edited survives', async () => {
  await at.ingest(ada, await at.document(ada, pdf));
  await asActor(at.api, ada.actor, async (db) => {
    const clerk = await db.experience.findFirstOrThrow({ where: { title: 'Clerk' } });
    await db.experience.update({ where: { id: clerk.id }, data: { title: 'Head Clerk', editedFields: ['title'] } });
  });
  const newer = SAMPLE.replace('Apr 2021 - Present', 'Apr 2021 - Dec 2025')
    .replace('Programming, Analysis', 'Rust, Analysis')
    .replace(
      '# Experience\n',
      '# Experience\n* Notes Ltd\n* Director\nJan 2026 - Present\n- Leads the writing of 9 programs\n',
    );
  const run = await at.ingest(ada, await at.document(ada, await samplePdf(newer), { day: 2 }));
  expect(outputOf(run).changes.added.map(({ entity, label }) => [entity, label])).toEqual([
    ['experience', 'Director, Notes Ltd, 2026-01'],
    ['achievement', 'Leads the writing of 9 programs'],
    ['skill', 'Rust'],
  ]);
  expect(outputOf(run).changes).toMatchObject({
    updated: [{ entity: 'experience', fields: ['end', 'current'] }],
    kept: [{ entity: 'experience', fields: ['title'] }],
  });
  const { roles } = await graph(ada);
  expect(roles.map(({ company, title, end_date, current }) => [company, title, end_date, current])).toEqual([
    ['Notes Ltd', 'Director', null, true],
    ['Engine Works, Inc.', 'Lead Analyst', '2025-12', false],
    ['Engine Works, Inc.', 'Analyst', '2021-03', false],
    ['Looms GmbH', 'Head Clerk', '2018', false],
  ]);
});

test('the same resume as text gives the same roles, without duplicates from the two files', async () => {
  const text = await at.document(ada, strToU8(PLAIN_SAMPLE), { fileName: 'resume.txt', kind: 'resume_text', day: 2 });
  await at.ingest(ada, text);
  expect((await graph(ada)).roles).toEqual(EXPECTED.roles);
  await at.ingest(ada, await at.document(ada, pdf));
  expect(await graph(ada)).toEqual(EXPECTED);
});

test('a resume without any experience succeeds without inventing any', async () => {
  const text =
    'Ada Byron\nada@example.com\n\nSkills\nAnalysis, Mathematics, SQL\n\nEducation\nUniversity of London\nBSc Mathematics\n2012 - 2016\n';
  const run = await at.ingest(ada, await at.document(ada, strToU8(text), { fileName: 'r.txt', kind: 'resume_text' }));
  expect(run).toMatchObject({ status: 'succeeded', error: null });
  expect(await at.counts(ada)).toMatchObject({ work_experiences: 0, achievements: 0, education: 1, skills: 3 });
  const rows = await at.cluster.sql(
    `select section, coverage, strategy, variant from completeness where user_id = $1 and section = 'timeline'`,
    [ada.id],
  );
  expect(rows).toEqual([{ section: 'timeline', coverage: 0, strategy: 'hide', variant: 'hidden' }]);
});

describe('refused, with its reason and without a trace', () => {
  const bytes: [string, string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ['empty_file', 'r.pdf', () => new Uint8Array(), /r\.pdf is empty/],
    ['corrupt', 'r.pdf', () => strToU8('%PDF-1.7\nthis is no PDF at all'), /r\.pdf/],
    ['corrupt', 'cut.pdf', () => pdf.slice(0, 700), /cut\.pdf/],
    ['too_many_pages', 'long.pdf', () => samplePdf(SAMPLE, { pages: 31 }), /31 pages/],
    [
      'unsupported_type',
      'photo.pdf',
      () => Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64'),
      /photo\.pdf/,
    ],
    ['no_text', 'scan.pdf', async () => blankPdf(), /scan\.pdf/],
    ['archive_unsafe_path', 'l.zip', () => zipSync({ '../../Profile.csv': strToU8('a') }), /l\.zip/],
    ['archive_bomb', 'l.zip', () => zipSync({ 'Profile.csv': new Uint8Array(80_000_000) }), /l\.zip/],
    [
      'not_a_resume',
      'tale.txt',
      () => strToU8('It was a dark and stormy night. The rain fell in torrents.\n'.repeat(20)),
      /does not look like a resume/,
    ],
  ];
  test.each(bytes)('%s: %s', async (code, fileName, make, message) => {
    await at.ingest(ada, await at.document(ada, pdf, { fileName: 'earlier.pdf' }));
    const before = await at.counts(ada);
    const run = await at.ingest(ada, await at.document(ada, await make(), { fileName, day: 2 }));
    expect(run).toMatchObject({ status: 'failed', output: null, error: { code, retryable: false } });
    expect((run.error as { message: string }).message).toMatch(message);
    expect(await at.counts(ada)).toEqual(before);
  });

  test('a machine that is too busy is not the fault of the file', async () => {
    const before = await at.counts(ada);
    const busy = await at.document(ada, pdf, { fileName: 'busy.pdf' });
    const services = { reading: { waitMilliseconds: 1 } };
    const run = await at.ingest(ada, busy, { services });
    expect(run).toMatchObject({ status: 'failed', output: null, error: { code: 'busy', retryable: true } });
    expect((run.error as { message: string }).message).toMatch(/The machine is too busy/);
    expect(await at.counts(ada)).toEqual(before);
    expect(await at.ingest(ada, busy)).toMatchObject({ status: 'succeeded' });
  });

  test("another user's document, a missing one, and one whose file is missing or changed", async () => {
    const eve = await at.user();
    const hers = await at.document(eve, pdf);
    const before = await at.counts(ada);
    const failure = async (documentId: string) => {
      const { status, error } = await at.ingest(ada, documentId);
      return [status, (error as { code: string }).code];
    };
    expect(await failure(hers)).toEqual(['failed', 'document_not_found']);
    expect(await failure('01890000-0000-7000-8000-000000000000')).toEqual(['failed', 'document_not_found']);
    const gone = await at.document(ada, strToU8('gone'));
    const { storageKey } = await asActor(at.api, ada.actor, (db) =>
      db.document.findFirstOrThrow({ where: { id: gone } }),
    );
    await at.store.put(storageKey, strToU8('other'), { contentType: 'text/plain' });
    expect(await failure(gone)).toEqual(['failed', 'file_damaged']);
    expect(await failure(gone)).toEqual(['failed', 'file_missing']);
    expect(await at.counts(ada)).toEqual(before);
    expect(await at.counts(eve)).toMatchObject({ work_experiences: 0, version: 0 });
  });
});

async function blankPdf(): Promise<Uint8Array> {
  const blank = await PDFDocument.create();
  blank.addPage([595, 842]).drawRectangle({ x: 10, y: 10, width: 200, height: 200 });
  return blank.save();
}
