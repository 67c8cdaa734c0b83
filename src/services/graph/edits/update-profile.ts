import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import type { Db } from '../../database/prisma.ts';

/** An edit of the profile. Omitted fields stay as they are; null clears a field. */
export interface ProfileFields {
  name?: string | null | undefined;
  headline?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  location?: string | null | undefined;
  summary?: string | null | undefined;
  links?: string[] | undefined;
}

/**
 * Edits the profile and locks the edited fields. Call it within {@link editGraph}.
 *
 * @throws EditRefused
 */
export async function updateProfile(
  db: Db,
  userId: string,
  { fields, locked }: { fields: ProfileFields; locked: readonly string[] | null | undefined },
): Promise<void> {
  if (fields.name === null) throw new EditRefused('name', 'Name is required.');
  const columns = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const stored = await db.profile.findFirstOrThrow({ where: { userId } });
  const editedFields = lockedFields(stored.editedFields, Object.keys(columns), locked);
  const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
  await db.profile.update({ where: { userId }, data: { ...columns, ...reviewed, editedFields } });
}
