import type { RefusalFragment } from './graphql/graphql.ts';
import { CreateUploadDocument } from './graphql/graphql.ts';
import { CursusError } from './cursus-error.ts';
import { mediaTypeOf } from './media-types.ts';
import { putFile, type UploadProgress } from './put-file.ts';
import { request } from './request.ts';
import type { Server } from './server.ts';

export interface UploadOptions {
  /** By default the name of the `File`. */
  fileName?: string;
  onProgress?: (progress: UploadProgress) => void;
  signal?: AbortSignal;
}

/** A file has been uploaded. Pass the ID to `ingestDocument`, `usePhoto` or `uploadOwnImage`. */
export interface Uploaded {
  __typename: 'Uploaded';
  uploadId: string;
}

/** A refusal of the types that an operation can return. */
type Refusal<Name extends RefusalFragment['__typename']> = Extract<RefusalFragment, { __typename: Name }>;

export type UploadResult = Uploaded | Refusal<'InvalidInput'> | Refusal<'UploadRefused'>;

/**
 * Uploads a file for a mutation that takes an `uploadId`.
 *
 * @throws CursusError if it can't be sent
 */
export async function upload(server: Server, file: Blob, options: UploadOptions): Promise<UploadResult> {
  const { fileName = (file as { name?: string }).name ?? 'upload', onProgress, signal } = options;
  const input = { fileName, mediaType: file.type || mediaTypeOf(fileName), sizeBytes: file.size };
  const { createUpload } = await request(server, CreateUploadDocument, { variables: { input }, signal });
  if (createUpload.__typename !== 'CreateUploadSuccess') return createUpload;
  const { url, headers, uploadId } = createUpload.upload;
  const { status, text } = await putFile(server, { url, headers, file, onProgress, signal });
  if (status >= 200 && status < 300) return { __typename: 'Uploaded', uploadId };
  return refusalOf(status, text);
}

/** What the store answered: Cursus with a code and a sentence, S3 with XML. */
function refusalOf(status: number, text: string): UploadResult {
  let answer: { error?: string; details?: string } = {};
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    // Not from Cursus.
  }
  const { error, details } = answer;
  if (typeof error === 'string' && typeof details === 'string' && status < 500)
    return { __typename: 'UploadRefused', code: error, message: details };
  throw new CursusError(`The file could not be stored: HTTP ${status}.`, { code: 'UNEXPECTED_RESPONSE' });
}
