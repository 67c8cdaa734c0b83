import { editExperience, EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import type { Db } from '../../database/prisma.ts';
import { ensureCompanies } from '../ensure-companies.ts';

/** What an owner says of a role. Fields that are left out stay as they are; null empties a field. */
export interface ExperienceFields {
  companyName?: string | null | undefined;
  title?: string | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  current?: boolean | null | undefined;
  location?: string | null | undefined;
  description?: string | null | undefined;
}

/**
 * Edits a role, and locks what was given against documents. To be called in {@link editGraph}.
 *
 * @returns false when there is no such role
 * @throws EditRefused
 */
export async function updateExperience(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  { id, fields, locked }: { id: string; fields: ExperienceFields; locked: readonly string[] | null | undefined },
): Promise<boolean> {
  const stored = await db.experience.findFirst({ where: { id, userId, rejected: false } });
  if (!stored) return false;
  const { companyName, current, ...columns } = fields;
  if (current === null) throw new EditRefused('current', 'Say true or false, or leave it out.');
  const companyId = companyName && (await ensureCompanies(db, tenantId, [companyName]))(companyName);
  const changed = editExperience(stored, { ...columns, companyId, current });
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) return true;
  const named = given.map(([field]) => (field === 'companyName' ? 'companyId' : field));
  const editedFields = lockedFields(stored.editedFields, [...named, ...Object.keys(changed)], locked);
  const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
  await db.experience.update({ where: { id }, data: { ...changed, ...reviewed, editedFields } });
  return true;
}
