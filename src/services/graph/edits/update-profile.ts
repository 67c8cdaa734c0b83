import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import type { ProfileAccount } from '../../../domain/career-graph/profile-account.ts';
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
  image?: string | null | undefined;
  website?: string | null | undefined;
  accounts?: ProfileAccount[] | undefined;
  address?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  region?: string | null | undefined;
  countryCode?: string | null | undefined;
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
  const stored = await db.profile.findFirstOrThrow({ where: { userId } });
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ProfileFields;
  const columns: Record<string, unknown> = { ...given, ...locationOf(given, stored), ...linksOf(given, stored) };
  const editedFields = lockedFields(stored.editedFields, Object.keys(columns), locked);
  const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
  await db.profile.update({ where: { userId }, data: { ...columns, ...reviewed, editedFields } });
}

const PARTS = ['city', 'region', 'countryCode'] as const;

/** The location in one line follows its parts. */
function locationOf(given: ProfileFields, stored: Record<(typeof PARTS)[number], string | null>): ProfileFields {
  if (given.location !== undefined || PARTS.every((part) => given[part] === undefined)) return {};
  const parts = PARTS.map((part) => (given[part] === undefined ? stored[part] : given[part]));
  return { location: parts.filter(Boolean).join(', ') || null };
}

/** The website and the addresses of accounts are among the links. */
function linksOf({ links, website, accounts }: ProfileFields, stored: { links: string[] }): ProfileFields {
  const added = [website, ...(accounts ?? []).map(({ url }) => url)].filter((link) => typeof link === 'string');
  const all = links ?? stored.links;
  return added.every((link) => all.includes(link)) ? {} : { links: [...new Set([...all, ...added])] };
}
