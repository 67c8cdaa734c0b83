/** Reasons why a file is refused, as the API reference describes them. */
export const UPLOAD_REFUSALS = {
  upload_not_found: "The upload doesn't exist or isn't yours.",
  upload_expired: 'The upload URL has expired.',
  upload_used: 'A file has already been uploaded to this URL.',
  upload_signature_wrong: 'The signature of the upload URL is wrong.',
  upload_missing: 'No file has been uploaded to this URL yet.',
  upload_purpose_differs: 'The file was uploaded for another purpose: as an archive, or not as one.',
  upload_empty: 'The file is empty.',
  upload_too_large: 'The file exceeds the size limit of the server.',
  upload_size_differs: 'The size of the file differs from the announced size.',
  upload_type_unsupported: 'The file has a type that is not supported.',
  upload_file_name_invalid: 'The file name is empty or too long.',
  upload_total_too_large: 'The user keeps as many bytes of documents and photos as allowed.',
  too_many_uploads: 'Too many uploads have been requested and not used.',
} as const;

export type UploadRefusalCode = keyof typeof UPLOAD_REFUSALS;

/** A file was refused; the message tells its sender which file, what was wrong and what to do. */
export class UploadRefused extends Error {
  readonly code: UploadRefusalCode;

  constructor(code: UploadRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UploadRefused';
    this.code = code;
  }
}

/** @throws UploadRefused for a size that no file may have here */
export function checkSize(fileName: string, sizeBytes: number, limitBytes: number): void {
  if (sizeBytes <= 0)
    throw new UploadRefused('upload_empty', `${fileName} is empty. Save it again and upload the new file.`);
  if (sizeBytes > limitBytes) throw tooLarge(fileName, sizeBytes, limitBytes);
}

/** `sizeBytes` null: over the limit, exact size unknown. */
export function tooLarge(fileName: string, sizeBytes: number | null, limitBytes: number): UploadRefused {
  const limit = readableSize(limitBytes);
  return new UploadRefused(
    'upload_too_large',
    sizeBytes === null
      ? `${fileName} is too large; the limit is ${limit}. Save it with smaller images, or upload the resume alone.`
      : `${fileName} is ${readableSize(sizeBytes)}; the limit is ${limit}. Save it with smaller images, or upload the resume alone.`,
  );
}

export function notFound(): UploadRefused {
  return new UploadRefused('upload_not_found', 'Upload not found. Request a new one and send the file again.');
}

export const missing = (fileName: string, cause?: unknown) =>
  new UploadRefused(
    'upload_missing',
    `${fileName} has not been uploaded yet. Send it to the upload URL with PUT first.`,
    { cause },
  );

export function sizeDiffers(fileName: string, received: number, announced: number): UploadRefused {
  return new UploadRefused(
    'upload_size_differs',
    `Received ${received} bytes of ${fileName}, expected ${announced}. Request a new upload with the file's actual size.`,
  );
}

/** `1536` → `1.5 KB`, for messages. */
export function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${round(bytes / 1024)} KB`;
  return `${round(bytes / 1024 / 1024)} MB`;
}

const round = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
