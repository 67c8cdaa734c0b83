import { readableSize } from './file-name.ts';
import { UploadRefused } from './upload-refused.ts';

/** @throws UploadRefused for a size that no file may have here */
export function checkSize(fileName: string, sizeBytes: number, limitBytes: number): void {
  if (sizeBytes <= 0)
    throw new UploadRefused('upload_empty', `${fileName} is empty. Save it again and upload the new file.`);
  if (sizeBytes > limitBytes) throw tooLarge(fileName, sizeBytes, limitBytes);
}

/** `sizeBytes` null: over the limit, exact size unknown. */
export function tooLarge(fileName: string, sizeBytes: number | null, limitBytes: number): UploadRefused {
  const size = sizeBytes === null ? 'too large' : readableSize(sizeBytes);
  return new UploadRefused(
    'upload_too_large',
    `${fileName} is ${size}; the limit is ${readableSize(limitBytes)}. Save it with smaller images, or upload the resume alone.`,
  );
}

export function notFound(): UploadRefused {
  return new UploadRefused('upload_not_found', 'Upload not found. Request a new one and send the file again.');
}

export function sizeDiffers(fileName: string, received: number, announced: number): UploadRefused {
  return new UploadRefused(
    'upload_size_differs',
    `Received ${received} bytes of ${fileName}, expected ${announced}. Request a new upload with the file's actual size.`,
  );
}
