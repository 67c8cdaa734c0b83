import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import { readableSize, UploadRefused } from './upload-refused.ts';

/**
 * Checks that the user may keep another file: documents, photos and what open tickets announce count. Concurrent uploads of a user are
 * checked one after the other, until their transactions end. Must run as the user.
 *
 * @throws UploadRefused
 */
export async function checkTotal(
  db: Db,
  {
    userId,
    fileName,
    sizeBytes,
    limitBytes,
  }: { userId: string; fileName: string; sizeBytes: number; limitBytes: number },
): Promise<void> {
  const sql = inTransaction(db);
  await sql(ONE_AFTER_THE_OTHER, [userId]);
  const [kept] = await sql<{ bytes: number }>(KEPT, [userId]);
  const bytes = kept?.bytes ?? 0;
  if (bytes + sizeBytes <= limitBytes) return;
  throw new UploadRefused(
    'upload_total_too_large',
    `${fileName} has ${readableSize(sizeBytes)}, and you keep ${readableSize(bytes)} of at most ${readableSize(limitBytes)}. Delete documents that you no longer need for good.`,
  );
}

const ONE_AFTER_THE_OTHER = `select pg_advisory_xact_lock(hashtextextended('uploads of ' || $1::text, 0))::text`;

const KEPT = `select (
  (select coalesce(sum(size_bytes), 0) from documents where user_id = $1::uuid) +
  (select coalesce(sum(size_bytes), 0) from assets where user_id = $1::uuid and storage_key like 'photos/%') +
  (select coalesce(sum(size_bytes), 0) from uploads where user_id = $1::uuid and document_id is null))::float8 as bytes`;
