import { createHash } from 'node:crypto';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database, type Db } from '../../../src/services/database/prisma.ts';
import type { DocumentEdit } from '../../../src/services/graph/documents/find-document.ts';
import { mergeResume } from '../../../src/services/graph/documents/merge-resume.ts';
import { resumeOf, type Sketch } from '../../domain/reconcile/resume-of.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';
import type { ReadResume } from './resume-pairs.ts';

export interface MergeHarness {
  cluster: TestDatabase;
  api: Database;
  user(options?: { tenantId: string }): Promise<TestUser>;
  /** A document uploaded on the given day of 2026. */
  document(user: TestUser, day: number): Promise<string>;
  /** `modifiedAt` is the file's own date; without it, the text dates the document. */
  merge(user: TestUser, documentId: string, sketch: Sketch, modifiedAt?: string): ReturnType<typeof mergeResume>;
  /** The same for a resume that has been read. */
  mergeRead(user: TestUser, documentId: string, read: ReadResume, modifiedAt?: string): ReturnType<typeof mergeResume>;
  /** Runs an operation on a document as its owner. */
  act(user: TestUser, documentId: string, operation: (db: Db, edit: DocumentEdit) => Promise<unknown>): Promise<void>;
  /** All facts of the graph, row by row, with IDs and times. */
  facts(user: TestUser): Promise<unknown>;
  /** The graph's content without IDs; documents have the names in `names`. */
  meaning(user: TestUser, names: Record<string, string>): Promise<unknown>;
  /** Rows per table, companies of the tenant, and the version of the graph. */
  counts(user: TestUser): Promise<Record<string, number>>;
  /** Roles in order, with the texts of their statements. */
  roles(user: TestUser): Promise<Record<string, unknown>[]>;
  edit(user: TestUser, statement: string): Promise<number>;
  close(): Promise<void>;
}

const TABLES =
  'work_experiences achievements metrics evidence skills education certifications languages statement_versions completeness'.split(
    ' ',
  );

const FACTS = 'profiles work_experiences achievements metrics evidence skills education certifications languages'.split(
  ' ',
);

const TRUST = 'confidence, requires_review, review_reason, edited_fields, rejected';
const sources = (owner: string) =>
  `(select json_agg(json_build_array(v.document_id, v.field, v.start_offset, v.end_offset, v.superseded)
     order by v.document_id, v.field, v.start_offset, v.end_offset) from evidence v where v.${owner} = t.id) sources`;
const listOf = (table: string, owner: string, columns: string) =>
  `(select json_agg(x) from (select ${columns}, position, ${TRUST}, ${sources(owner)} from ${table} t
     where user_id = $1 order by position, ${columns}) x)`;

/** The whole graph, except IDs and times. */
const MEANING = `select json_build_object(
  'profile', (select json_agg(x) from (select name, headline, email, phone, location, summary, links, confidence, requires_review,
     edited_fields, ${sources('profile_id')} from profiles t where user_id = $1) x),
  'roles', (select json_agg(x) from (select (select name_key from companies c where c.id = t.company_id) company, title, start_date,
     end_date, current, location, description, position, ${TRUST}, ${sources('experience_id')},
     (select json_agg(y) from (select raw_text, text_key, impact_statement, position, ${TRUST}, ${sources('achievement_id')},
        (select json_agg(json_build_array(m.value, m.unit, m.label, m.text, m.start_offset) order by m.start_offset)
           from metrics m where m.achievement_id = t.id) metrics,
        (select json_agg(h.text order by h.text) from statement_versions h where h.achievement_id = t.id) history
        from achievements t where t.experience_id = r.id order by position, raw_text) y) statements
     from work_experiences t join lateral (select t.id) r on true where user_id = $1 order by position, title, start_date) x),
  'skills', ${listOf('skills', 'skill_id', 'name, name_key, category, level')},
  'education', ${listOf('education', 'education_id', 'institution, degree, field, location, start_date, end_date, current, score, description, entry_key')},
  'certifications', ${listOf('certifications', 'certification_id', 'name, name_key, issuer, issued_on, url, number, expires_on')},
  'languages', ${listOf('languages', 'language_id', 'name, name_key, fluency')},
  'timeline', (select json_agg(json_build_array(kind, title, start_date, end_date, lane, gap_before_months) order by position)
     from timeline_entries where user_id = $1),
  'completeness', (select json_agg(json_build_array(section, coverage, missing_fields, strategy, variant) order by section)
     from completeness where user_id = $1)
)::text as meaning`;

/** Merges resumes given as sketches rather than files. */
export async function openMergeHarness(): Promise<MergeHarness> {
  const cluster = await testDatabase();
  const api = openDatabase(cluster.apiUrl);
  const worker = openDatabase(cluster.workerUrl);
  let made = 0;
  const mergeRead: MergeHarness['mergeRead'] = (user, documentId, read, modifiedAt) =>
    asActor(worker, { role: 'app_worker', userId: user.id, tenantId: user.tenantId }, (db) =>
      mergeResume(db, {
        userId: user.id,
        tenantId: user.tenantId,
        documentId,
        pageCount: null,
        modifiedAt: modifiedAt ?? null,
        ...read,
      }),
    );
  return {
    cluster,
    api,
    user: (options) => makeUser(api, `user${++made}`, options),
    async document(user, day) {
      const { id } = await asActor(api, user.actor, (db) =>
        db.document.create({
          data: {
            userId: user.id,
            kind: 'resume_text',
            fileName: 'r.txt',
            mediaType: 'text/plain',
            sizeBytes: 1,
            checksum: createHash('sha256').update(String(++made)).digest('hex'),
            storageKey: `x/${made}`,
            createdAt: new Date(Date.UTC(2026, 0, day)),
          },
        }),
      );
      return id;
    },
    merge: (user, documentId, sketch, modifiedAt) => mergeRead(user, documentId, resumeOf(sketch), modifiedAt),
    mergeRead,
    async act({ actor, id, tenantId }, documentId, operation) {
      await asActor(api, actor, (db) => operation(db, { userId: id, tenantId, documentId }));
    },
    async facts(user) {
      const facts: Record<string, unknown> = {};
      for (const table of FACTS)
        facts[table] = await cluster.sql(
          `select to_jsonb(t) - 'updated_at' as row from ${table} t where user_id = $1 order by id`,
          [user.id],
        );
      return facts;
    },
    async meaning(user, names) {
      const [row] = await cluster.sql<{ meaning: string }>(MEANING, [user.id]);
      return JSON.parse(
        Object.entries(names).reduce((text, [id, name]) => text.replaceAll(id, name), row?.meaning ?? 'null'),
      ) as unknown;
    },
    async counts(user) {
      const found: Record<string, number> = {};
      for (const table of TABLES) {
        const of = table === 'statement_versions' ? 'and achievement_id is not null' : '';
        const [row] = await cluster.sql<{ n: number }>(
          `select count(*)::int n from ${table} where user_id = $1 ${of}`,
          [user.id],
        );
        found[table] = row?.n ?? -1;
      }
      const [graph] = await cluster.sql<{ version: number; companies: number }>(
        `select version, (select count(*)::int from companies where tenant_id = $2) companies from career_graphs where user_id = $1`,
        [user.id, user.tenantId],
      );
      return { ...found, companies: graph?.companies ?? -1, version: graph?.version ?? -1 };
    },
    roles: (user) =>
      cluster.sql(
        `select c.name company, e.title, e.start_date, e.end_date, e.current,
           (select array_agg(a.raw_text order by a.position, a.id) from achievements a where a.experience_id = e.id) statements
         from work_experiences e left join companies c on c.id = e.company_id where e.user_id = $1 order by e.position, e.id`,
        [user.id],
      ),
    edit: (user, statement) => asActor(api, user.actor, (db) => db.$executeRawUnsafe(statement)),
    async close() {
      await api.close();
      await worker.close();
      await cluster.close();
    },
  };
}
