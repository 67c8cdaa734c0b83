import { editExperience, EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import type { Db } from '../../database/prisma.ts';
import { ensureCompanies } from '../ensure-companies.ts';

/** An edit of a role. Omitted fields stay as they are; null clears a field. */
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
 * Edits a role and locks the edited fields. Call it within {@link editGraph}.
 *
 * @returns false if there is no such role
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
  if (current === null) throw new EditRefused('current', "`current` can't be null. Pass true or false, or omit it.");
  const companyId = companyName && (await ensureCompanies(db, tenantId, [companyName]))(companyName);
  const changed = editExperience(stored, { ...columns, companyId, current });
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) return true;
  const named = given.map(([field]) => (field === 'companyName' ? 'companyId' : field));
  const editedFields = lockedFields(stored.editedFields, [...named, ...Object.keys(changed)], locked);
  const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
  await db.experience.update({ where: { id }, data: { ...changed, ...reviewed, editedFields } });
  if (companyName && companyId && companyId === stored.companyId)
    await renameCompany(db, { id: companyId, name: companyName, isEdited: editedFields.includes('companyId') });
  return true;
}

/** The same employer in another spelling. Undoing the edit leaves the name to the documents again. */
async function renameCompany(
  db: Db,
  { id, name, isEdited }: { id: string; name: string; isEdited: boolean },
): Promise<void> {
  const company = await db.company.findUniqueOrThrow({ where: { id } });
  if (company.name === name && company.nameEdited === isEdited) return;
  const others = [company.name, ...company.alternativeNames].filter((one) => one !== name);
  const alternativeNames = [...new Set(others)];
  await db.company.update({ where: { id }, data: { name, alternativeNames, nameEdited: isEdited } });
}
