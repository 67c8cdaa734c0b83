import { v7 as newId } from 'uuid';
import { editExperience, EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { Db } from '../../database/prisma.ts';
import { ensureCompanies } from '../ensure-companies.ts';
import type { ExperienceFields } from './update-experience.ts';

const BLANK = {
  companyId: null,
  title: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
};

/**
 * Adds a role above the others, as the owner's own. Call it within {@link editGraph}.
 *
 * @returns its id
 * @throws EditRefused
 */
export async function addExperience(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  { companyName, current, ...columns }: ExperienceFields,
): Promise<string> {
  if (!columns.title && !companyName)
    throw new EditRefused('title', 'The role has neither a title nor an employer. Enter one of the two.');
  const companyId = companyName && (await ensureCompanies(db, tenantId, [companyName]))(companyName);
  const given = editExperience(BLANK, { ...columns, companyId, current: current ?? undefined });
  const first = await db.experience.findFirst({
    where: { userId },
    orderBy: { position: 'asc' },
    select: { position: true },
  });
  const id = newId();
  const position = (first?.position ?? 1) - 1;
  await db.experience.create({ data: { id, userId, position, ...given, editedFields: Object.keys(BLANK) } });
  return id;
}
