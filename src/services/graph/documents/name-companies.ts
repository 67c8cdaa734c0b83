import { addToList } from '../../../domain/text/add-to-list.ts';
import { foldCompanyHead } from '../../../domain/company/fold-company.ts';
import type { DocumentReading } from '../../../domain/reconcile/replay.ts';
import type { Db } from '../../database/prisma.ts';

/**
 * Names the user's companies as in the newest merged document, without a place after the name if any document omits it,
 * and stores the other spellings. Names that the owner gave stay, and so do those from other users' documents.
 *
 * @param readings the merged documents, oldest first
 */
export async function nameCompanies(
  db: Db,
  {
    userId,
    readings,
    companyIdOf,
  }: { userId: string; readings: DocumentReading[]; companyIdOf: (name: string) => string },
): Promise<void> {
  const spellings = new Map<string, string[]>();
  for (const name of namesIn(readings.toReversed())) addToList(spellings, companyIdOf(name), name);
  const everSaid = new Set(await readEverSaid(db, userId));
  const companies = await db.company.findMany({ where: { id: { in: [...spellings.keys()] } }, orderBy: { id: 'asc' } });
  for (const company of companies) {
    const said = distinct(spellings.get(company.id) ?? []);
    const others = company.alternativeNames.filter((name) => !everSaid.has(name));
    const isTheirs = company.nameEdited || !everSaid.has(company.name);
    const name = isTheirs
      ? company.name
      : (said.find((one) => foldCompanyHead(one) === null) ?? said[0] ?? company.name);
    const alternativeNames = distinct([name, ...said, ...others]).slice(1);
    if (name === company.name && alternativeNames.join('\n') === company.alternativeNames.join('\n')) continue;
    await db.company.update({ where: { id: company.id }, data: { name, alternativeNames } });
  }
}

export const namesIn = (readings: readonly Pick<DocumentReading, 'parsed'>[]): string[] =>
  readings.flatMap(({ parsed }) => parsed.experiences.flatMap(({ company }) => company?.value ?? []));

/** Spellings in any of the user's documents, merged or not. */
async function readEverSaid(db: Db, userId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select distinct role -> 'company' ->> 'value' as name
    from document_readings, jsonb_array_elements(reading -> 'experiences') role
    where user_id = ${userId}::uuid and role -> 'company' ->> 'value' is not null`;
  return rows.map(({ name }) => name);
}

/** Names that differ only in case or spaces are the same; keeps the first of each. */
function distinct(names: string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase().replace(/\s+/gu, ' ').trim();
    if (!first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}
