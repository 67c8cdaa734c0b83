import { readableSize } from './file-name.ts';
import { UploadRefused } from './upload-refused.ts';

/** @throws UploadRefused for a size that no file can have here */
export function checkSize(fileName: string, sizeBytes: number, limitBytes: number): void {
  if (sizeBytes <= 0)
    throw new UploadRefused('upload_empty', `${fileName} is empty. Save it again and upload the new file.`);
  if (sizeBytes > limitBytes) throw tooLarge(fileName, sizeBytes, limitBytes);
}

/** `sizeBytes` null: more than the limit, how much more is not known. */
export function tooLarge(fileName: string, sizeBytes: number | null, limitBytes: number): UploadRefused {
  const size = sizeBytes === null ? 'more' : readableSize(sizeBytes);
  return new UploadRefused(
    'upload_too_large',
    `${fileName} has ${size}; at most ${readableSize(limitBytes)} are taken. Save it with smaller pictures, or upload the resume alone.`,
  );
}

export function notFound(): UploadRefused {
  return new UploadRefused('upload_not_found', 'There is no such upload. Ask for a new one and send the file again.');
}

export function sizeDiffers(fileName: string, received: number, announced: number): UploadRefused {
  return new UploadRefused(
    'upload_size_differs',
    `${received} bytes of ${fileName} came in, ${announced} were announced. Ask for a new upload with the file's real size.`,
  );
}
