import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import { readFacts } from '../../../src/services/graph/read-facts.ts';
import { refreshCompleteness } from '../../../src/services/graph/refresh-completeness.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';

let cluster: TestDatabase;
let api: Database;
let ada: TestUser;
beforeAll(async () => {
  cluster = await testDatabase();
  api = openDatabase(cluster.apiUrl);
  ada = await makeUser(api, 'ada');
});
afterAll(async () => {
  await api?.close();
  await cluster?.close();
});

const store = () =>
  asActor(api, ada.actor, async (db) => {
    await refreshCompleteness({ db, userId: ada.id, facts: () => readFacts(db, ada.id), reread: () => {} });
    return db.completeness.findMany();
  });
const version = () => asActor(api, ada.actor, async (db) => (await db.careerGraph.findFirstOrThrow()).version);
const coverage = async () =>
  Object.fromEntries((await store()).map(({ section, coverage: share }) => [section, share]));

test('counts every part of the career graph in its section and stores exactly the result', async () => {
  expect(await coverage()).toEqual({
    navigation: 0,
    logos: 0,
    achievements: 0,
    skills: 0,
    story: 0,
    timeline: 0,
    images: 0,
  });
  await asActor(api, ada.actor, async (db) => {
    const own = { userId: ada.id };
    await db.profile.update({ where: own, data: { name: 'Ada', headline: 'Analyst', email: '' } });
    const works = await db.company.create({ data: { tenantId: ada.tenantId, name: 'Works', nameKey: 'works' } });
    const looms = await db.company.create({ data: { tenantId: ada.tenantId, name: 'Looms', nameKey: 'looms' } });
    await db.company.create({ data: { tenantId: ada.tenantId, name: 'Not hers', nameKey: 'not hers' } });
    const sign = { ...own, kind: 'logo_svg', storageKey: 'l', sizeBytes: 1, mediaType: 'image/svg+xml' } as const;
    const icon = await db.asset.create({ data: { ...sign, checksum: 'b'.repeat(64) } });
    const logoOf = (companyId: string, source: string, more: { assetId?: string; linkUrl?: string }) =>
      db.companyAsset.create({ data: { tenantId: ada.tenantId, companyId, source, ...more } });
    await logoOf(works.id, 'simple_icons', { assetId: icon.id });
    await logoOf(works.id, 'brandfetch', { linkUrl: 'https://x.example.com' });
    // The site shows neither.
    await logoOf(looms.id, 'wordmark', { assetId: icon.id });
    await logoOf(looms.id, 'logo_dev', { linkUrl: 'https://y.example.com' });
    const role = await db.experience.create({
      data: { ...own, companyId: works.id, title: 'Analyst', start: '2019', current: true },
    });
    await db.experience.create({ data: { ...own, companyId: looms.id, title: 'Clerk', start: '2016' } });
    const statement = (text: string, more = {}) =>
      db.achievement.create({ data: { ...own, experienceId: role.id, rawText: text, textKey: text, ...more } });
    const proof = await statement('measured', { impactStatement: 'Took the measure' });
    // A repetition is no rewrite.
    await statement('plain', { impactStatement: 'Plain.' });
    await statement('placeholder', { isPlaceholder: true });
    await db.metric.create({
      data: { ...own, achievementId: proof.id, value: 1, unit: 'count', text: '1', start: 0, end: 1 },
    });
    const rejected = await statement('rejected', { rejected: true });
    await db.skill.create({ data: { ...own, name: 'SQL', nameKey: 'sql', proofIds: [proof.id] } });
    await db.skill.create({ data: { ...own, name: 'C', nameKey: 'c', proofIds: [rejected.id, ada.id] } });
    await db.story.create({ data: { ...own, opener: 'Once', paragraphs: ['one', 'two'] } });
    const asset = await db.asset.create({
      data: { ...own, kind: 'other', storageKey: 'x', checksum: 'a'.repeat(64), sizeBytes: 1, mediaType: 'x/y' },
    });
    await db.imagePlacement.create({ data: { ...own, slot: 'hero', assetId: asset.id } });
    await db.imagePlacement.create({ data: { ...own, slot: 'certifications_bg', emptyReason: 'none yet' } });
  });
  expect(await coverage()).toEqual({
    navigation: 75,
    logos: 50,
    // 0.4 × 2/6 + 0.4 × 1/2 + 0.2 × 1/2
    achievements: 43,
    // 0.5 × 2/8 + 0.5 × 1/8
    skills: 18,
    story: 70,
    timeline: 50,
    images: 25,
  });
  const rows = await cluster.sql(
    'select section, coverage, strategy, variant, missing_fields from completeness where user_id = $1 order by section',
    [ada.id],
  );
  expect(rows).toHaveLength(7);
  expect(rows[0]).toEqual({
    section: 'navigation',
    coverage: 75,
    strategy: 'polish',
    variant: 'full',
    missing_fields: ['contact'],
  });
});

test('writes only sections that changed, and nothing when none did', async () => {
  await store();
  const before = await version();
  const rows = () =>
    cluster.sql('select section, xmin::text from completeness where user_id = $1 order by section', [ada.id]);
  const stored = await rows();
  await store();
  expect([await version(), await rows()]).toEqual([before, stored]);
  await asActor(api, ada.actor, async (db) => {
    await db.profile.update({ where: { userId: ada.id }, data: { phone: '+44' } });
    await refreshCompleteness({ db, userId: ada.id, facts: () => readFacts(db, ada.id), reread: () => {} });
  });
  const changed = (await rows()).filter(({ xmin }, i) => xmin !== stored[i]?.['xmin']);
  expect(changed.map(({ section }) => section)).toEqual(['navigation']);
  expect(await version()).toBe(before + 1);
});
