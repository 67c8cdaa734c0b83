import type { GraphPlan } from '../../domain/reconcile/graph-plan.ts';
import type { Db } from '../database/prisma.ts';

/** Writes a plan, in as few statements as it takes; an empty plan writes nothing. */
export async function applyGraphPlan(
  db: Db,
  { userId, documentId, plan }: { userId: string; documentId: string; plan: GraphPlan },
): Promise<void> {
  const mine = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ...row, userId }));
  await removeRows(db, plan);
  if (plan.profile) await db.profile.update({ where: { id: plan.profile.id }, data: plan.profile.data });

  const { experiences, achievements, skills, education, certifications, languages } = plan;
  if (experiences.create.length > 0) await db.experience.createMany({ data: mine(experiences.create) });
  for (const { id, data } of experiences.update) await db.experience.update({ where: { id }, data });
  if (achievements.create.length > 0) await db.achievement.createMany({ data: mine(achievements.create) });
  for (const { id, data } of achievements.update) await db.achievement.update({ where: { id }, data });
  if (skills.create.length > 0) await db.skill.createMany({ data: mine(skills.create) });
  for (const { id, data } of skills.update) await db.skill.update({ where: { id }, data });
  if (education.create.length > 0) await db.education.createMany({ data: mine(education.create) });
  for (const { id, data } of education.update) await db.education.update({ where: { id }, data });
  if (certifications.create.length > 0) await db.certification.createMany({ data: mine(certifications.create) });
  for (const { id, data } of certifications.update) await db.certification.update({ where: { id }, data });
  if (languages.create.length > 0) await db.spokenLanguage.createMany({ data: mine(languages.create) });
  for (const { id, data } of languages.update) await db.spokenLanguage.update({ where: { id }, data });

  await writeStatementParts(db, userId, plan);
  const evidence = plan.evidence.create.map(({ owner, field, start, end }) => ({
    userId,
    documentId,
    field,
    start,
    end,
    [owner.column]: owner.id,
  }));
  if (evidence.length > 0) await db.evidence.createMany({ data: evidence });
}

/** First of all, so that what takes a removed row's place finds its key free. */
async function removeRows(db: Db, { remove, evidence }: GraphPlan): Promise<void> {
  const among = (ids: string[]) => ({ where: { id: { in: ids } } });
  if (evidence.remove.length > 0) await db.evidence.deleteMany(among(evidence.remove));
  if (remove.achievements.length > 0) await db.achievement.deleteMany(among(remove.achievements));
  if (remove.experiences.length > 0) await db.experience.deleteMany(among(remove.experiences));
  if (remove.skills.length > 0) await db.skill.deleteMany(among(remove.skills));
  if (remove.education.length > 0) await db.education.deleteMany(among(remove.education));
  if (remove.certifications.length > 0) await db.certification.deleteMany(among(remove.certifications));
  if (remove.languages.length > 0) await db.spokenLanguage.deleteMany(among(remove.languages));
}

async function writeStatementParts(
  db: Db,
  userId: string,
  { metrics, wordings, achievements }: GraphPlan,
): Promise<void> {
  const fresh = new Set(achievements.create.map(({ id }) => id));
  const replaced = metrics.map(({ achievementId }) => achievementId).filter((id) => !fresh.has(id));
  if (replaced.length > 0) await db.metric.deleteMany({ where: { achievementId: { in: replaced } } });
  const rows = metrics.flatMap(({ achievementId, metrics: all }) =>
    all.map((metric) => ({ ...metric, userId, achievementId })),
  );
  if (rows.length > 0) await db.metric.createMany({ data: rows });
  if (wordings.length > 0) {
    await db.statementVersion.createMany({
      data: wordings.map(({ achievementId, text }) => ({
        userId,
        achievementId,
        text,
        kind: 'raw',
        provenance: 'user_provided',
        outcome: 'kept',
      })),
    });
  }
}
