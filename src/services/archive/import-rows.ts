import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import { causesOf } from '../error-causes.ts';
import { editGraph } from '../graph/edit-graph.ts';
import type { Json } from '../graph/row-content.ts';
import type { FileColumns } from './import-files.ts';
import { type Columns, importedIds, type ImportedIds } from './imported-ids.ts';
import { IMPORTED_ROWS, IMPORTED_TABLES } from './imported-tables.ts';
import { damaged } from './open-account-archive.ts';

/** Rows per statement. */
const BATCH = 200;

/** All rows of an archive that are imported, by table. */
export type ArchivedRows = ReadonlyMap<string, readonly Json[]>;

/** The account holds something that the archive would be mixed with. */
export class AccountNotEmpty extends Error {
  constructor({ documents, photos, entries }: { documents: number; photos: number; entries: number }) {
    super(
      `An archive is imported into an empty account, but this one has documents (${documents}), entries (${entries}) or photos (${photos}) of its own. Create a new account and import the archive there.`,
    );
    this.name = 'AccountNotEmpty';
  }
}

/**
 * Writes the rows of an archive as the acting user's own, in one transaction, with new ids. An archive that has been imported before
 * is left as it is.
 *
 * @returns rows written, by table
 * @throws AccountNotEmpty, ArchiveInvalid
 */
export async function importRows(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  { rows, files }: { rows: ArchivedRows; files: ReadonlyMap<string, FileColumns> },
): Promise<Record<string, number>> {
  const archived = new Set([...rows.values()].flatMap((some) => some.map(({ id }) => String(id))));
  const ids = importedIds(userId, archived);
  return editGraph(db, { userId }, async () => {
    if (await isImported(db, rows, ids)) return countsOf(rows);
    await checkEmpty(db, userId);
    checkEvidence(rows);
    await clearDerived(db, userId);
    await equateWhatIsHere(db, { userId, tenantId }, { rows, ids });
    for (const table of Object.keys(IMPORTED_ROWS)) await setRow(db, table, { rows, ids, userId });
    const present = withoutMissingFiles(rows, files);
    for (const table of IMPORTED_TABLES) {
      const columns = await columnsOf(db, table);
      const fixed = { user_id: userId, tenant_id: tenantId, ...RESET[table] };
      const written = (present.get(table) ?? [])
        .filter(({ id }) => !ids.isHere(String(id)))
        .map((row) => ({ ...ids.replace(row, columns), ...fileColumns(row, { table, userId, files }), ...fixed }));
      await insert(db, table, { rows: written, columns });
    }
    return countsOf(present);
  });
}

/** Tables of what a career graph consists of; any row makes an account one that is in use. */
const ENTRIES = ['work_experiences', 'skills', 'education', 'certifications', 'languages', 'section_entries'] as const;

async function isImported(db: Db, rows: ArchivedRows, ids: ImportedIds): Promise<boolean> {
  for (const table of ['documents', ...ENTRIES]) {
    const first = rows.get(table)?.[0];
    if (!first) continue;
    const found = await db.$queryRawUnsafe<object[]>(
      `select 1 from ${table} where id::text = $1`,
      ids.of(String(first['id'])),
    );
    if (found.length > 0) return true;
  }
  return false;
}

/** A sample that has been removed doesn't count. */
async function checkEmpty(db: Db, userId: string): Promise<void> {
  await db.document.deleteMany({ where: { userId, isSample: true, status: 'removed' } });
  const documents = await db.document.count({ where: { userId } });
  const photos = await db.asset.count({ where: { userId, storageKey: { startsWith: 'photos/' } } });
  let entries = 0;
  for (const table of ENTRIES) {
    const count = `select count(*)::int as count from ${table} where user_id = $1::uuid`;
    const [found] = await inTransaction(db)<{ count: number }>(count, [userId]);
    entries += found?.count ?? 0;
  }
  if (documents + photos + entries > 0) throw new AccountNotEmpty({ documents, photos, entries });
}

/** Evidence is a part of its document's text. */
function checkEvidence(rows: ArchivedRows): void {
  const lengths = new Map(
    rows.get('documents')?.map(({ id, text }) => [id, typeof text === 'string' ? text.length : 0]),
  );
  for (const { document_id: id, start_offset: start, end_offset: end } of rows.get('evidence') ?? [])
    if (!(Number(start) >= 0 && Number(start) <= Number(end) && Number(end) <= (lengths.get(id) ?? -1)))
      throw damaged('rows/evidence.json');
}

/** What an empty account has of derived parts; the archive has them, too. */
async function clearDerived(db: Db, userId: string): Promise<void> {
  await db.timelineEntry.deleteMany({ where: { userId } });
  await db.navigationEntry.deleteMany({ where: { userId } });
  await db.completeness.deleteMany({ where: { userId } });
  await db.story.deleteMany({ where: { userId } });
  await db.skillOffer.deleteMany({ where: { userId } });
  await db.imagePlacement.deleteMany({ where: { userId } });
}

/** The user, the profile, companies of the tenant and pictures are the same rows. */
async function equateWhatIsHere(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  { rows, ids }: { rows: ArchivedRows; ids: ImportedIds },
): Promise<void> {
  for (const { user_id: id } of rows.get('profiles') ?? []) ids.equate(String(id), userId);
  for (const { tenant_id: id } of rows.get('companies') ?? []) ids.equate(String(id), tenantId);
  const profile = await db.profile.findFirstOrThrow({ where: { userId }, select: { id: true } });
  for (const { id } of rows.get('profiles') ?? []) ids.equate(String(id), profile.id);
  const companies = await db.company.findMany({ where: { tenantId }, select: { id: true, nameKey: true } });
  const byName = new Map(companies.map(({ id, nameKey }) => [nameKey, id]));
  for (const { id, name_key: nameKey } of rows.get('companies') ?? []) {
    const here = byName.get(String(nameKey));
    if (here !== undefined) ids.equate(String(id), here);
  }
  const assets = await db.asset.findMany({ where: { userId }, select: { id: true, kind: true, checksum: true } });
  const byContent = new Map(assets.map(({ id, kind, checksum }) => [`${kind} ${checksum}`, id]));
  for (const { id, kind, checksum } of rows.get('assets') ?? []) {
    const here = byContent.get(`${String(kind)} ${String(checksum)}`);
    if (here !== undefined) ids.equate(String(id), here);
  }
}

/** Sizes of images are made here, and runs of another server are unknown. */
const RESET: Record<string, Json> = { assets: { thumbhash: null }, image_generations: { run_id: null } };

/** An image without its file is nothing; of a document, the text is there. Linked logos are looked up here. */
function withoutMissingFiles(rows: ArchivedRows, files: ReadonlyMap<string, FileColumns>): ArchivedRows {
  const has = (id: unknown) => files.has(String(id));
  const orNull = (row: Json, column: string) => (has(row[column]) ? row[column] : null);
  const generations = (rows.get('image_generations') ?? [])
    .filter((row) => has(row['asset_id']))
    .map((row) => ({ ...row, upscaled_asset_id: orNull(row, 'upscaled_asset_id') }));
  const made = new Set(generations.map((row: Json) => row['id']));
  const placements = (rows.get('image_placements') ?? []).map((row) => ({
    ...row,
    asset_id: orNull(row, 'asset_id'),
    generation_id: made.has(row['generation_id']) ? row['generation_id'] : null,
  }));
  return new Map([
    ...rows,
    ['assets', (rows.get('assets') ?? []).filter(({ id }) => has(id))],
    ['company_assets', (rows.get('company_assets') ?? []).filter((row) => has(row['asset_id']))],
    ['image_generations', generations],
    ['image_placements', placements],
    ['entry_pictures', (rows.get('entry_pictures') ?? []).filter((row) => has(row['asset_id']))],
  ]);
}

function fileColumns(
  row: Json,
  { table, userId, files }: { table: string; userId: string; files: ReadonlyMap<string, FileColumns> },
): Partial<FileColumns> {
  const stored = files.get(String(row['id']));
  if (stored || table !== 'documents') return stored ?? {};
  return { storage_key: `documents/${userId}/${String(row['checksum'])}` };
}

/** Sets the columns of a row that every account has. */
async function setRow(
  db: Db,
  table: string,
  { rows, ids, userId }: { rows: ArchivedRows; ids: ImportedIds; userId: string },
): Promise<void> {
  const row = rows.get(table)?.[0];
  if (!row) return;
  const columns = await columnsOf(db, table);
  const set = Object.keys(row).filter((name) => columns.has(name) && !IMPORTED_ROWS[table]?.includes(name));
  const names = set.map((name) => `"${name}"`).join(', ');
  await write(table, () =>
    db.$executeRawUnsafe(
      `update ${table} set (${names}) = (select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)) where user_id = $2::uuid`,
      JSON.stringify(ids.replace(row, columns)),
      userId,
    ),
  );
}

/** Columns that the archive doesn't have get their defaults; what this version doesn't know is left out. */
async function insert(
  db: Db,
  table: string,
  { rows, columns }: { rows: readonly Json[]; columns: Columns },
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH);
    const given = new Set(some.flatMap((row) => Object.keys(row)));
    const names = [...columns.keys()].filter((name) => given.has(name)).map((name) => `"${name}"`);
    await write(table, () =>
      db.$executeRawUnsafe(
        `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        JSON.stringify(some),
      ),
    );
  }
}

async function write(table: string, statement: () => Promise<unknown>): Promise<void> {
  try {
    await statement();
  } catch (error) {
    if (isOfTheRows(error)) throw damaged(`rows/${table}.json`, error);
    throw error;
  }
}

/** Whether PostgreSQL refused what the rows contain: data, constraints, or the rows of others. */
const isOfTheRows = (error: unknown) =>
  [...causesOf(error)].some(({ code }) => /^(?:22...|23...|42501)$/.test(String(code)));

async function columnsOf(db: Db, table: string): Promise<Columns> {
  const columns = await inTransaction(db)<{ name: string; type: string }>(
    `select attname as name, typname as type from pg_attribute join pg_type t on t.oid = atttypid
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  return new Map(columns.map(({ name, type }) => [name, type]));
}

const countsOf = (rows: ArchivedRows) => Object.fromEntries([...rows].map(([table, some]) => [table, some.length]));
