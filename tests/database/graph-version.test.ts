import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';

let test_: TestDatabase;
let api: Database;
let ada: TestUser;

beforeAll(async () => {
  test_ = await testDatabase();
  api = openDatabase(test_.apiUrl);
  ada = await makeUser(api, 'ada');
});
afterAll(async () => {
  await api?.close();
  await test_?.close();
});

const version = () => asActor(api, ada.actor, async (db) => (await db.careerGraph.findFirstOrThrow()).version);

test('a new user has a tenant, an empty graph, a profile and a site', async () => {
  const rows = await test_.sql(
    `select (select count(*)::int from tenants where id = u.tenant_id) tenants, (select count(*)::int from career_graphs where user_id = u.id) graphs,
      (select count(*)::int from profiles where user_id = u.id) profiles, (select count(*)::int from site_settings where user_id = u.id) sites from users u`,
  );
  expect(rows).toEqual([{ tenants: 1, graphs: 1, profiles: 1, sites: 1 }]);
});

test("the graph's version increases by one per transaction, however much that changes", async () => {
  const before = await version();
  await asActor(api, ada.actor, async (db) => {
    await db.skill.create({ data: { userId: ada.id, name: 'SQL', nameKey: 'sql' } });
    await db.skill.create({ data: { userId: ada.id, name: 'C', nameKey: 'c' } });
    await db.profile.update({ where: { userId: ada.id }, data: { headline: 'Analyst' } });
  });
  expect(await version()).toBe(before + 1);
  await asActor(api, ada.actor, (db) => db.skill.deleteMany());
  expect(await version()).toBe(before + 2);
});

test('a rolled-back transaction does not change the version', async () => {
  const before = await version();
  const attempt = asActor(api, ada.actor, async (db) => {
    await db.skill.create({ data: { userId: ada.id, name: 'Ada', nameKey: 'ada' } });
    throw new Error('changed my mind');
  });
  await expect(attempt).rejects.toThrow('changed my mind');
  expect(await version()).toBe(before);
});

test('renaming a company increases the version of only those graphs whose owners worked there', async () => {
  const bob = await makeUser(api, 'bob');
  const company = await asActor(api, ada.actor, async (db) => {
    const made = await db.company.create({ data: { tenantId: ada.tenantId, name: 'Acme', nameKey: 'acme' } });
    await db.experience.create({ data: { userId: ada.id, companyId: made.id, title: 'Engineer' } });
    return made;
  });
  const before = await version();
  await asActor(api, ada.actor, (db) => db.company.update({ where: { id: company.id }, data: { name: 'ACME' } }));
  expect(await version()).toBe(before + 1);
  expect(await test_.sql('select version from career_graphs where user_id = $1', [bob.id])).toEqual([{ version: 0 }]);
});

test('deleting a user leaves nothing behind except the audit log', async () => {
  const eve = await makeUser(api, 'eve');
  await asActor(api, eve.actor, (db) =>
    db.skill.create({ data: { userId: eve.id, name: 'Listening', nameKey: 'listening' } }),
  );
  await api.prisma.user.delete({ where: { id: eve.id } });
  expect(await test_.sql('select count(*)::int n from skills where user_id = $1', [eve.id])).toEqual([{ n: 0 }]);
  expect(await test_.sql('select count(*)::int n from career_graphs where user_id = $1', [eve.id])).toEqual([{ n: 0 }]);
});

test('what a foreign key deletes or changes increases the version, whoever owns the tables', async () => {
  // Foreign keys act as the owner of the table, and security is forced on owners too.
  const owner = `owner_${randomUUID().replaceAll('-', '')}`;
  await test_.sql(`create role ${owner}`);
  for (const table of ['evidence', 'work_experiences', 'company_assets', 'documents', 'companies', 'assets'])
    await test_.sql(`alter table ${table} owner to ${owner}`);
  await test_.sql(`grant usage on schema public to ${owner}`);
  const userId = ada.id;
  const stored = { userId, sizeBytes: 1, mediaType: 'text/plain', checksum: 'a'.repeat(64) };
  const made = await asActor(api, ada.actor, async (db) => {
    const document = await db.document.create({
      data: { ...stored, kind: 'resume_text', fileName: 'a.txt', storageKey: 'a' },
    });
    const asset = await db.asset.create({ data: { ...stored, kind: 'logo_png', storageKey: 'b' } });
    const company = await db.company.create({ data: { tenantId: ada.tenantId, name: 'Owned', nameKey: 'owned' } });
    await db.companyAsset.create({
      data: { tenantId: ada.tenantId, companyId: company.id, assetId: asset.id, source: 'wordmark' },
    });
    const role = await db.experience.create({ data: { userId, companyId: company.id, title: 'Engineer' } });
    await db.evidence.create({
      data: { userId, documentId: document.id, experienceId: role.id, field: 'title', start: 0, end: 1 },
    });
    return { document, asset, company };
  });
  const before = await version();
  await asActor(api, ada.actor, (db) => db.document.delete({ where: { id: made.document.id } }));
  expect(await version()).toBe(before + 1);
  await asActor(api, ada.actor, (db) => db.asset.delete({ where: { id: made.asset.id } }));
  expect(await version()).toBe(before + 2);
  await asActor(api, ada.actor, (db) => db.company.delete({ where: { id: made.company.id } }));
  expect(await version()).toBe(before + 3);
  expect(await test_.sql('select count(*)::int n from evidence where field = $1', ['title'])).toEqual([{ n: 0 }]);
  await test_.sql(`reassign owned by ${owner} to current_user`);
  await test_.sql(`drop owned by ${owner}`);
  await test_.sql(`drop role ${owner}`);
});
