import type { GraphPlan, RowChanges, TableName } from '../../domain/reconcile/graph-plan.ts';
import type { Db } from '../database/prisma.ts';

/** Rows are deleted from the leaves up and created from the roots down. */
const TABLES = [
  'experiences',
  'achievements',
  'skills',
  'education',
  'certifications',
  'languages',
  'sections',
] as const;

/** Writes a plan with as few statements as possible; an empty plan writes nothing. */
export async function applyGraphPlan(db: Db, userId: string, plan: GraphPlan): Promise<void> {
  await removeEvidence(db, userId, plan);
  // First, so that a row that replaces a deleted one finds its key free. Statements that move to another role come
  // last.
  for (const table of TABLES.toReversed()) await removeRows(db, table, plan.rows[table]);
  if (plan.profile) await db.profile.update({ where: { id: plan.profile.id }, data: plan.profile.data });
  for (const table of TABLES) await writeRows(db, userId, table, plan.rows[table]);
  await writeMetrics(db, userId, plan);
  await writeWordings(db, userId, plan);
  const evidence = plan.evidence.create.map(({ owner, ...source }) => ({
    userId,
    ...source,
    [owner.column]: owner.id,
  }));
  if (evidence.length > 0) await db.evidence.createMany({ data: evidence });
}

/** What the tables have in common; their columns come from the plan. */
interface Rows {
  createMany(args: { data: object[] }): Promise<unknown>;
  update(args: { where: { id: string }; data: object }): Promise<unknown>;
  deleteMany(args: { where: { id: { in: string[] } } }): Promise<unknown>;
}

function rowsOf(db: Db, table: TableName): Rows {
  const tables = {
    experiences: db.experience,
    achievements: db.achievement,
    skills: db.skill,
    education: db.education,
    certifications: db.certification,
    languages: db.spokenLanguage,
    sections: db.sectionEntry,
  };
  return tables[table] as unknown as Rows;
}

async function removeRows(db: Db, table: TableName, { remove }: RowChanges): Promise<void> {
  if (remove.length > 0) await rowsOf(db, table).deleteMany({ where: { id: { in: remove } } });
}

async function writeRows(db: Db, userId: string, table: TableName, { create, update }: RowChanges): Promise<void> {
  const rows = rowsOf(db, table);
  if (create.length > 0) await rows.createMany({ data: create.map((row) => ({ ...row, userId })) });
  for (const { id, data } of update) await rows.update({ where: { id }, data });
}

async function removeEvidence(db: Db, userId: string, { evidence }: GraphPlan): Promise<void> {
  const at = ({ owner, documentId, field, start, end }: GraphPlan['evidence']['remove'][number]) => ({
    userId,
    documentId,
    field,
    start,
    end,
    [owner.column]: owner.id,
  });
  if (evidence.remove.length > 0) await db.evidence.deleteMany({ where: { OR: evidence.remove.map(at) } });
  for (const superseded of [true, false]) {
    const marked = evidence.mark.filter((one) => one.superseded === superseded);
    if (marked.length > 0) await db.evidence.updateMany({ where: { OR: marked.map(at) }, data: { superseded } });
  }
}

async function writeMetrics(db: Db, userId: string, { metrics, rows }: GraphPlan): Promise<void> {
  const fresh = new Set(rows.achievements.create.map(({ id }) => id));
  const replaced = metrics.map(({ achievementId }) => achievementId).filter((id) => !fresh.has(id));
  if (replaced.length > 0) await db.metric.deleteMany({ where: { achievementId: { in: replaced } } });
  const data = metrics.flatMap(({ achievementId, metrics: all }) =>
    all.map(({ value, unit, label, text, start, end }) => ({
      userId,
      achievementId,
      value,
      unit,
      label,
      text,
      start,
      end,
    })),
  );
  if (data.length > 0) await db.metric.createMany({ data });
}

async function writeWordings(db: Db, userId: string, { wordings }: GraphPlan): Promise<void> {
  const { create, remove, stale } = wordings;
  for (const wording of remove) await removeWording(db, userId, wording);
  const raw = { userId, kind: 'raw', provenance: 'user_provided', outcome: 'kept' } as const;
  const rewrite = { userId, kind: 'rewrite', provenance: 'model_polish', outcome: 'replaced' } as const;
  const reason = 'a newer document has other numbers';
  const data = [
    ...create.map((wording) => ({ ...raw, ...wording })),
    ...stale.map((wording) => ({ ...rewrite, ...wording, reason })),
  ];
  if (data.length > 0) await db.statementVersion.createMany({ data });
}

/** Together with later rewrites, which may be based on them. */
async function removeWording(
  db: Db,
  userId: string,
  { achievementId, text }: { achievementId: string; text: string },
): Promise<void> {
  const wording = await db.statementVersion.findFirst({ where: { userId, achievementId, kind: 'raw', text } });
  if (!wording) return;
  await db.statementVersion.deleteMany({ where: { achievementId, kind: 'raw', text } });
  await db.statementVersion.deleteMany({
    where: { achievementId, kind: 'rewrite', createdAt: { gte: wording.createdAt } },
  });
}
