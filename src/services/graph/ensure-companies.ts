import { v7 as newId } from 'uuid';
import { foldCompany, foldCompanyHead } from '../../domain/company/fold-company.ts';
import type { Db } from '../database/prisma.ts';

interface Company {
  id: string;
  name: string;
  nameKey: string;
  alternativeNames: string[];
}

/**
 * Returns the tenant's companies by name as written, and creates the missing ones. Other spellings of a name are stored
 * with the company. Two users of a tenant can call this at once.
 */
export async function ensureCompanies(db: Db, tenantId: string, names: string[]): Promise<(name: string) => string> {
  // Always in the same order, so that two transactions can't deadlock.
  const asked = [...new Set(names)].sort((a, b) => compare(foldCompany(a), foldCompany(b)));
  let known = indexed(await read(db, tenantId, asked));
  // Bare names first: a name followed by a place may be the same employer.
  const missing = asked
    .filter((name) => !known(name))
    .sort((a, b) => Number(foldCompanyHead(a) !== null) - Number(foldCompanyHead(b) !== null));
  for (const name of missing) {
    if (known(name)) continue;
    const data = { id: newId(), tenantId, name, nameKey: foldCompany(name) };
    await db.company.createMany({ data, skipDuplicates: true });
    // Someone else may have created it at the same moment.
    known = indexed(await read(db, tenantId, asked));
  }
  const found = new Map(asked.map((name) => [name, sure(known(name))]));
  await keepSpellings(db, found);
  return (name) => sure(found.get(name)).id;
}

/** Finds a company by any spelling of its name, most certain match first. */
function indexed(companies: Company[]): (name: string) => Company | undefined {
  const byKey = new Map(companies.map((one) => [one.nameKey, one]));
  const byHead = new Map<string, Company>();
  for (const company of companies)
    for (const name of [company.name, ...company.alternativeNames]) {
      const [key, head] = [foldCompany(name), foldCompanyHead(name)];
      if (!byKey.has(key)) byKey.set(key, company);
      if (head !== null && !byHead.has(head)) byHead.set(head, company);
    }
  return (name) => {
    const [key, head] = [foldCompany(name), foldCompanyHead(name)];
    return byKey.get(key) ?? (head === null ? undefined : byKey.get(head)) ?? byHead.get(key);
  };
}

function read(db: Db, tenantId: string, asked: string[]): Promise<Company[]> {
  if (asked.length === 0) return Promise.resolve([]);
  const select = { id: true, name: true, nameKey: true, alternativeNames: true };
  return db.company.findMany({ where: { tenantId }, select, orderBy: [{ createdAt: 'asc' }, { nameKey: 'asc' }] });
}

async function keepSpellings(db: Db, found: Map<string, Company>): Promise<void> {
  for (const company of new Set(found.values())) {
    const known = [company.name, ...company.alternativeNames].map(spelling);
    const others = [...found].flatMap(([name, of]) =>
      of === company && !known.includes(spelling(name)) ? [name] : [],
    );
    if (others.length === 0) continue;
    const alternativeNames = [...company.alternativeNames, ...others];
    await db.company.update({ where: { id: company.id }, data: { alternativeNames } });
  }
}

function sure(company: Company | undefined): Company {
  if (!company) throw new Error('Asked for a company that was not ensured.');
  return company;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Names that differ only in case or spaces are the same. */
const spelling = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ').trim();
