import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { guessDomain } from '../../../domain/logos/guess-domain.ts';
import type { Db } from '../../database/prisma.ts';

/**
 * Sets the domain of one of the owner's employers. To be called in {@link editGraph}.
 *
 * @returns false when there is no such employer
 * @throws EditRefused
 */
export async function confirmDomain(
  db: Db,
  userId: string,
  { companyId, domain }: { companyId: string; domain: string },
): Promise<boolean> {
  const guess = guessDomain({ name: '', website: domain.trim().toLowerCase() });
  if (!guess) throw new EditRefused('domain', 'This is not a domain. Write it as in example.com.');
  const { count } = await db.company.updateMany({
    where: { id: companyId, experiences: { some: { userId } } },
    data: { domain: guess.domain, domainConfidence: 1 },
  });
  // A logo that was found by another domain may be another company's.
  if (count > 0) await db.companyAsset.deleteMany({ where: { companyId, linkUrl: { not: null } } });
  return count > 0;
}
