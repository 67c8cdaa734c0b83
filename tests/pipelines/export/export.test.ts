import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { derivedKey } from '../../../src/domain/images/image-url.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';
import { exportAs } from './export-harness.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  [ada, eve] = [await signUp(at), await signUp(at)];
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

const jsonOf = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;

test('an export is a run whose file can be downloaded, and the same graph gives the same file', async () => {
  const first = await exportAs(at, ada, 'JSON_RESUME');
  expect(first.run).toMatchObject({
    status: 'SUCCEEDED',
    exportFile: {
      fileName: 'ada-byron-resume.json',
      mediaType: 'application/json',
      sizeBytes: first.bytes.length,
      checksum: createHash('sha256').update(first.bytes).digest('hex'),
    },
  });
  expect(first.headers.get('content-disposition')).toContain('filename="ada-byron-resume.json"');
  expect(jsonOf(first)).toMatchObject({
    basics: { name: 'Ada Byron', label: 'Principal Analyst', location: { city: 'London', region: 'UK' } },
    work: [{ position: 'Lead Analyst', name: 'Engine Works, Inc.', startDate: '2021-04' }, {}, {}],
  });
  expect((await exportAs(at, ada, 'JSON_RESUME')).bytes).toEqual(first.bytes);
  const assets = await at.test.sql("select id from assets where user_id = $1 and storage_key like 'exports/%'", [
    ada.userId,
  ]);
  expect(assets).toHaveLength(1);
  const audit = await at.test.sql(`select outcome from audit_log where action = 'mutation.exportGraph'`);
  expect(audit).toEqual([{ outcome: 'ok' }, { outcome: 'ok' }]);
});

test('a PDF in each design, ingested, gives the same graph', async () => {
  const GRAPH = `{ careerGraph { profile { name headline email phone location links } experiences { title start end current
    location company { name } achievements { rawText metrics { value unit } } } education { degree institution start end }
    skills { name category } languages { name fluency } } }`;
  const graphOf = async (user: SignedUp) => (await runQuery(at, GRAPH, {}, user)).data;
  for (const template of ['LEDGER', 'ATELIER', 'MERIDIAN', 'LECTERN', 'VIGNETTE']) {
    const { run, bytes } = await exportAs(at, ada, 'PDF', { template, paper: 'US_LETTER' });
    expect(run.exportFile).toMatchObject({
      fileName: 'ada-byron-resume.pdf',
      details: { pages: 1, cut: [], unprintable: [], template: template.toLowerCase(), paper: 'us-letter' },
    });
    const other = await signUp(at);
    await at.ingest(other, bytes, 'resume.pdf');
    expect(await graphOf(other)).toEqual(await graphOf(ada));
  }
});

test('a PDF shows the placed portrait if the owner wants it, and fits on one page with what was left out listed', async () => {
  const [{ id } = { id: '' }] = await at.test.sql<{ id: string }>(
    `insert into assets (id, user_id, kind, storage_key, checksum, size_bytes, media_type, width, height)
      values (gen_random_uuid(), $1, 'card_portrait_generated', 'images/portrait', $2, 1, 'image/jpeg', 400, 500) returning id`,
    [ada.userId, 'd'.repeat(64)],
  );
  await at.test.sql(
    `insert into image_placements (id, user_id, slot, asset_id) values (gen_random_uuid(), $1, 'achievements_career_main', $2)
    on conflict (user_id, slot) do update set asset_id = excluded.asset_id`,
    [ada.userId, id],
  );
  const portrait = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#a05030' } })
    .jpeg()
    .toBuffer();
  const size = { contentType: 'image/jpeg', size: portrait.length };
  await at.store.put(derivedKey(ada.userId, 'd'.repeat(64), 400, 'jpg'), portrait, size);
  const hasPicture = ({ bytes }: { bytes: Buffer }) => /\/Subtype ?\/Image/u.test(bytes.toString('latin1'));
  expect(hasPicture(await exportAs(at, ada, 'PDF', { template: 'VIGNETTE' }))).toBe(false);
  const shown = await exportAs(at, ada, 'PDF', { template: 'VIGNETTE', photo: true, onePage: true });
  expect(shown.run.exportFile?.details).toMatchObject({ pages: 1, cut: [] });
  expect(hasPicture(shown)).toBe(true);
  expect(hasPicture(await exportAs(at, ada, 'PDF', { template: 'LEDGER', photo: true }))).toBe(false);
});

test('only its owner gets a file: a changed or expired URL, another user and a visitor get nothing', async () => {
  const { run } = await exportAs(at, ada, 'TEXT');
  const url = new URL(run.exportFile?.url ?? '');
  const refused = async (change: (url: URL) => void, headers: Record<string, string> = {}) => {
    const other = new URL(url);
    change(other);
    const answer = await fetch(other, { headers });
    return `${answer.status} ${((await answer.json()) as { error: string }).error}`;
  };
  const bare = (one: URL) => (one.search = '');
  const bearer = (user: SignedUp) => ({ authorization: `Bearer ${user.token}` });
  expect([
    await refused((one) => one.searchParams.set('user', eve.userId)),
    await refused((one) => one.searchParams.set('expires', '99999999999')),
    await refused((one) => (one.pathname = `/downloads/${eve.userId}`)),
    await refused(bare),
    await refused(bare, bearer(eve)),
  ]).toEqual([
    '403 download_signature_wrong',
    '403 download_signature_wrong',
    '403 download_signature_wrong',
    '401 unauthenticated',
    '404 not_found',
  ]);
  bare(url);
  const own = await fetch(url, { headers: bearer(ada) });
  expect([own.status, await own.text()]).toEqual([200, expect.stringContaining('Ada Byron\nPrincipal Analyst')]);
  const { data } = await runQuery<{ pipelineRun: unknown }>(
    at,
    `query ($id: ID!) { pipelineRun(id: $id) { exportFile { url } } }`,
    { id: url.pathname.slice('/downloads/'.length) },
    eve,
  );
  expect(data?.pipelineRun).toBeNull();
});

test('rejected statements, placeholders and unaccepted rewrites are left out, and the owner is told', async () => {
  const set = (text: string, columns: string) =>
    at.test.sql(`update achievements set ${columns} where user_id = $1 and raw_text like $2 returning id`, [
      ada.userId,
      text,
    ]);
  await set('Counted%', 'rejected = true');
  await set('Kept the notes%', `is_placeholder = true, provenance = 'industry_template', requires_review = true`);
  await set('Taught%', `impact_statement = 'Invented', provenance = 'model_context', requires_review = true`);
  await set('Saved%', `impact_statement = 'Saved $1.2M yearly', provenance = 'model_polish'`);
  await at.test.sql(
    `update skills set provenance = 'model_context', requires_review = true where user_id = $1 and name = 'SQL'`,
    [ada.userId],
  );
  for (const format of ['TEXT', 'JSON_RESUME', 'JSON_LD', 'EUROPASS_XML']) {
    const { bytes, run } = await exportAs(at, ada, format);
    const text = bytes.toString('utf8');
    expect(run.exportFile?.details).toMatchObject({ leftOut: { placeholders: 1, unaccepted: 2 } });
    expect(text).toContain('Taught 12 colleagues');
    expect(text).toContain('Saved $1.2M yearly');
    expect(text).not.toMatch(/Counted|Kept the notes|Invented|SQL/);
  }
  const original = await exportAs(at, ada, 'TEXT', { wording: 'ORIGINAL' });
  expect(original.bytes.toString('utf8')).toContain('Saved $1.2M a year by');
  // Accepted, it may go.
  await set('Kept the notes%', 'is_placeholder = false, requires_review = false');
  expect((await exportAs(at, ada, 'TEXT')).bytes.toString('utf8')).toContain('Kept the notes');
});

test('an empty graph is refused', async () => {
  const { run } = await exportAs(at, eve, 'JSON_LD');
  expect(run).toMatchObject({ status: 'FAILED', error: { code: 'nothing_to_export' }, exportFile: null });
});

test('the oldest exports are deleted with their bytes', async () => {
  const zoe = await signUp(at);
  await at.test.sql(`update profiles set name = 'Zoe 0' where user_id = $1`, [zoe.userId]);
  const first = await exportAs(at, zoe, 'TEXT');
  for (let count = 1; count <= 10; count += 1) {
    await at.test.sql(`update profiles set name = $2 where user_id = $1`, [zoe.userId, `Zoe ${count}`]);
    await exportAs(at, zoe, 'TEXT');
  }
  expect(
    await at.test.sql("select id from assets where user_id = $1 and storage_key like 'exports/%'", [zoe.userId]),
  ).toHaveLength(10);
  expect((await fetch(first.run.exportFile?.url ?? '')).status).toBe(404);
  expect(await at.store.exists(`exports/${zoe.userId}/${first.run.exportFile?.checksum}`)).toBe(false);
});
