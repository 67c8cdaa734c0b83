import { v7 as newId } from 'uuid';
import { foldCompany } from '../../domain/reconcile/fold-text.ts';
import type { Db } from '../database/prisma.ts';

/**
 * The tenant's companies of these names, by folded name; those that are not there yet are made. Another way to write a name is
 * kept with the company. Two users of a tenant can do this at once.
 */
export async function ensureCompanies(db: Db, tenantId: string, names: string[]): Promise<(name: string) => string> {
  const written = new Map<string, string[]>();
  for (const name of names) {
    const key = foldCompany(name);
    written.set(key, [...(written.get(key) ?? []), name]);
  }
  // In one order everywhere, so that two transactions cannot wait for each other.
  const keys = [...written.keys()].sort();
  const there = await find(db, tenantId, keys);
  const fresh = keys.filter((key) => !there.has(key));
  if (fresh.length > 0) {
    await db.company.createMany({
      data: fresh.map((key) => ({ id: newId(), tenantId, nameKey: key, name: written.get(key)?.[0] ?? key })),
      skipDuplicates: true,
    });
  }
  const all = fresh.length > 0 ? await find(db, tenantId, keys) : there;
  for (const [key, company] of all) {
    const known = [company.name, ...company.alternativeNames].map(spelling);
    const others = [...new Set(written.get(key))].filter((name) => !known.includes(spelling(name)));
    if (others.length === 0) continue;
    const alternativeNames = [...company.alternativeNames, ...others];
    await db.company.update({ where: { id: company.id }, data: { alternativeNames } });
  }
  return (name) => {
    const company = all.get(foldCompany(name));
    if (!company) throw new Error('Asked for a company that was not ensured.');
    return company.id;
  };
}

async function find(db: Db, tenantId: string, keys: string[]) {
  const rows = await db.company.findMany({ where: { tenantId, nameKey: { in: keys } }, orderBy: { nameKey: 'asc' } });
  return new Map(rows.map((row) => [row.nameKey, row]));
}

/** Case and spaces make no other name. */
const spelling = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ').trim();
