import type { Db } from '../../database/prisma.ts';

/**
 * Sets the domain of one of the owner's employers. To be called in {@link editGraph}.
 *
 * @returns false when there is no such employer
 */
export async function confirmDomain(
  db: Db,
  userId: string,
  { companyId, domain }: { companyId: string; domain: string },
): Promise<boolean> {
  const { count } = await db.company.updateMany({
    where: { id: companyId, experiences: { some: { userId } } },
    data: { domain, domainConfidence: 1 },
  });
  // A logo that was found by another domain may be another company's.
  if (count > 0) await db.companyAsset.deleteMany({ where: { companyId, linkUrl: { not: null } } });
  return count > 0;
}
