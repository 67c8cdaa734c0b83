import { UploadRefused, type UploadRefusalCode } from '../../services/uploads/upload-refused.ts';
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

/** Turns a refused upload into a RestError; returns other errors unchanged. */
export function asRestError(error: unknown): unknown {
  if (error instanceof UploadRefused) return new RestError(STATUSES[error.code] ?? 400, error.code, error.message);
  return error;
}
