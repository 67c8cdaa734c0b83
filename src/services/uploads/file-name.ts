import { UploadRefused } from './upload-refused.ts';

/** The limit of most file systems. */
export const LONGEST_FILE_NAME = 255;

/** The last part of a client's file name, without anything that could affect a terminal, a header or a path. */
export function cleanFileName(fileName: string): string {
  const base = fileName.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean === '' || clean === '.' || clean === '..' || clean.length > LONGEST_FILE_NAME) {
    throw new UploadRefused(
      'upload_file_name_invalid',
      `The file name is ${clean.length > LONGEST_FILE_NAME ? `longer than ${LONGEST_FILE_NAME} characters` : 'empty'}. Rename the file and upload it again.`,
    );
  }
  return clean;
}
