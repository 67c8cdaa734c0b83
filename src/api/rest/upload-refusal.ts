import { UploadRefused, type UploadRefusalCode } from '../../services/uploads/upload-refused.ts';
import { isDiskFull } from '../../services/storage/is-disk-full.ts';
import { RestError } from './rest-error.ts';

const STATUSES: Partial<Record<UploadRefusalCode, number>> = {
  upload_not_found: 404,
  upload_signature_wrong: 403,
  upload_expired: 403,
  upload_too_large: 413,
  upload_total_too_large: 413,
  upload_type_unsupported: 415,
  too_many_uploads: 429,
};

const FULL = 'The server has no space left, so the file was not stored. Send it again later.';
const FULL_SECONDS = 60;

/** Turns a refused upload, or a full disk, into a RestError; returns other errors unchanged. */
export function asRestError(error: unknown): unknown {
  if (error instanceof UploadRefused) return new RestError(STATUSES[error.code] ?? 400, error.code, error.message);
  if (isDiskFull(error)) return new RestError(507, 'storage_full', FULL, FULL_SECONDS);
  return error;
}
