import { CHANGED_PARTS } from '../../src/domain/career-graph/graph-part.ts';
import { asActor } from '../../src/services/database/actor.ts';
import type { Db } from '../../src/services/database/prisma.ts';
import { editGraph } from '../../src/services/graph/edit-graph.ts';
import type { TestServer } from './server.ts';

/** All derived data of a graph as stored: rows per part, without the columns that only say when they were written. */
export type Derived = Record<string, unknown[]>;

/** The query per part. An owner's edits to a derived row are facts, and are the same on both sides. */
const PARTS: Record<string, string> = {
  timeline: `select to_jsonb(t) - 'id' as row from timeline_entries t where user_id = $1::uuid order by position, id`,
  ranking: `select to_jsonb(t) - 'id' - 'created_at' as row from achievement_rankings t where user_id = $1::uuid order by label, position`,
  evidenceStrength: `select jsonb_build_object('id', id, 'strength', evidence_strength) as row from achievements
    where user_id = $1::uuid and not rejected and not is_placeholder
      and experience_id not in (select id from work_experiences where rejected) order by id`,
  proofs: `select jsonb_build_object('id', id, 'proofs', proof_ids) as row from skills where user_id = $1::uuid and not rejected order by id`,
  skillOffers: `select to_jsonb(t) - 'id' - 'created_at' - 'updated_at' as row from skill_offers t where user_id = $1::uuid order by category`,
  story: `select to_jsonb(t) - 'id' - 'created_at' - 'updated_at' as row from stories t where user_id = $1::uuid and (fields <> '{}' or edited_fields <> '{}')`,
  completeness: `select to_jsonb(t) - 'id' - 'updated_at' as row from completeness t where user_id = $1::uuid order by section`,
  navigation: `select to_jsonb(t) - 'id' - 'updated_at' as row from navigation_entries t where user_id = $1::uuid order by section`,
  placements: `select to_jsonb(t) - 'id' - 'updated_at' as row from image_placements t where user_id = $1::uuid order by slot`,
};

/** Deletes all derived data that the owner has neither edited nor accepted. */
const FORGET = [
  'delete from timeline_entries where user_id = $1::uuid',
  'delete from achievement_rankings where user_id = $1::uuid',
  'delete from completeness where user_id = $1::uuid',
  `delete from navigation_entries where user_id = $1::uuid and edited_fields = '{}'`,
  `delete from skill_offers where user_id = $1::uuid and edited_fields = '{}' and accepted_text is null`,
  `update skills set proof_ids = '{}' where user_id = $1::uuid`,
  'update achievements set evidence_strength = 0 where user_id = $1::uuid',
];

/** The stored derived data of the user's graph. */
export async function storedDerived(server: TestServer, userId: string): Promise<Derived> {
  const actor = { role: 'app_user', userId, tenantId: await tenantOf(server, userId) } as const;
  return asActor(server.database, actor, (db) => readDerived(db, userId));
}

/** The same derived from scratch: from the graph's facts, ignoring stored derived data. Changes nothing. */
export async function freshlyDerived(server: TestServer, userId: string): Promise<Derived> {
  const actor = { role: 'app_user', userId, tenantId: await tenantOf(server, userId) } as const;
  let derived: Derived | undefined;
  await asActor(server.database, actor, async (db) => {
    for (const statement of FORGET) await db.$executeRawUnsafe(statement, userId);
    await forgetStory(db, userId);
    await editGraph(db, { userId, touches: CHANGED_PARTS }, async () => {});
    derived = await readDerived(db, userId);
    throw new LookedOnly();
  }).catch((error: unknown) => {
    if (!(error instanceof LookedOnly)) throw error;
  });
  if (!derived) throw new Error('Nothing was derived.');
  return derived;
}

/** Derived rows of roles, statements and studies that the owner never touched and only doubted documents have. */
export function derivedFromDoubted(server: TestServer, userId: string): Promise<unknown[]> {
  return server.test.sql(
    `with doubted as (select document_id from merge_questions where user_id = $1 and kind = 'same_person' and answer is null
      and 1 < (select count(*) from documents where user_id = $1 and status = 'merged')),
      theirs as (
        select coalesce(v.experience_id, v.achievement_id, v.education_id, v.skill_id) as id from evidence v where v.user_id = $1
        group by 1 having bool_and(v.document_id in (select * from doubted))),
      edited as (
        select id from work_experiences where edited_fields <> '{}'
        union select experience_id from achievements where edited_fields <> '{}' or verified or is_placeholder
        union select experience_id from achievements where id not in (select id from theirs where id is not null)
        union select id from achievements where edited_fields <> '{}' or verified
        union select id from education where edited_fields <> '{}'
        union select id from skills where edited_fields <> '{}'),
      derived as (
        select unnest(array[experience_id, education_id]) as id from timeline_entries where user_id = $1
        union select achievement_id from achievement_rankings where user_id = $1
        union select unnest(skill_ids) from skill_offers where user_id = $1
        union select unnest(proof_ids) from skill_offers where user_id = $1
        union select unnest(proof_ids) from skills where user_id = $1)
    select id from derived where id in (select id from theirs) and id not in (select id from edited)`,
    [userId],
  );
}

/** Rolls the transaction back. */
class LookedOnly extends Error {}

async function readDerived(db: Db, userId: string): Promise<Derived> {
  const derived: Derived = {};
  for (const [part, query] of Object.entries(PARTS)) {
    const rows = await db.$queryRawUnsafe<{ row: unknown }[]>(query, userId);
    derived[part] = rows.map(({ row }) => row);
  }
  return derived;
}

interface FieldTrust {
  promptVersion: string | null;
  isAccepted?: boolean;
}

async function forgetStory(db: Db, userId: string): Promise<void> {
  const story = await db.story.findUnique({ where: { userId } });
  if (!story) return;
  const fields = story.fields as unknown as Record<string, FieldTrust>;
  const isOurs = (field: string) =>
    !story.editedFields.includes(field) &&
    (fields[field]?.promptVersion ?? null) === null &&
    !fields[field]?.isAccepted;
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !isOurs(field)));
  if (Object.keys(kept).length === 0 && story.editedFields.length === 0) {
    await db.story.delete({ where: { userId } });
    return;
  }
  const columns = ['opener', 'quote', 'purpose'].filter(isOurs).map((field) => [field, null]);
  await db.$executeRaw`update stories set fields = ${JSON.stringify(kept)}::jsonb,
    quote_attribution = case when ${isOurs('quote')} then null else quote_attribution end,
    paragraphs = case when ${isOurs('paragraphs')} then '{}' else paragraphs end,
    call_to_action = case when ${isOurs('callToAction')} then null else call_to_action end where user_id = ${userId}::uuid`;
  await db.story.update({ where: { userId }, data: Object.fromEntries(columns) });
}

async function tenantOf(server: TestServer, userId: string): Promise<string> {
  const [user] = await server.test.sql<{ tenant_id: string }>('select tenant_id from users where id = $1', [userId]);
  if (!user) throw new Error(`There is no user ${userId}.`);
  return user.tenant_id;
}
