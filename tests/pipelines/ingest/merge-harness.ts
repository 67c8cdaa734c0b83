import { createHash } from 'node:crypto';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import { mergeResume } from '../../../src/services/graph/merge-resume.ts';
import { resumeOf, type Sketch } from '../../domain/reconcile/resume-of.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';

export interface MergeHarness {
  cluster: TestDatabase;
  api: Database;
  user(options?: { tenantId: string }): Promise<TestUser>;
  /** A document that came in on the given day of 2026. */
  document(user: TestUser, day: number): Promise<string>;
  /** `modifiedAt` is the file's own date; without it the document is dated by its text. */
  merge(user: TestUser, documentId: string, sketch: Sketch, modifiedAt?: string): ReturnType<typeof mergeResume>;
  /** Rows per table, companies of the tenant, and the version of the graph. */
  counts(user: TestUser): Promise<Record<string, number>>;
  /** Roles in their order, with the texts of their statements. */
  roles(user: TestUser): Promise<Record<string, unknown>[]>;
  edit(user: TestUser, statement: string): Promise<number>;
  close(): Promise<void>;
}

const TABLES =
  'work_experiences achievements metrics evidence skills education certifications languages statement_versions completeness'.split(
    ' ',
  );

/** Merges resumes that nobody had to read: sketches instead of files. */
export async function openMergeHarness(): Promise<MergeHarness> {
  const cluster = await testDatabase();
  const api = openDatabase(cluster.apiUrl);
  const worker = openDatabase(cluster.workerUrl);
  let made = 0;
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
    merge: (user, documentId, sketch, modifiedAt) =>
      asActor(worker, { role: 'app_worker', userId: user.id, tenantId: user.tenantId }, (db) =>
        mergeResume(db, {
          userId: user.id,
          tenantId: user.tenantId,
          documentId,
          pageCount: null,
          modifiedAt: modifiedAt ?? null,
          ...resumeOf(sketch),
        }),
      ),
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
