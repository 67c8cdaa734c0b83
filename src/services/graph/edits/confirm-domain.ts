import type { Db } from '../../database/prisma.ts';

/**
 * Sets the domain of one of the owner's employers. Call it within {@link editGraph}.
 *
 * @returns false if the owner has no such employer
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
  // A logo found by the previous domain may belong to another company.
  if (count > 0) await db.companyAsset.deleteMany({ where: { companyId, linkUrl: { not: null } } });
  return count > 0;
}
