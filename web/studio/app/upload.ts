import { ask, request } from './client.ts';
import { t } from './messages.tsx';
import { CREATE_UPLOAD } from './operations.ts';
import type { UploadPurpose } from '../graphql/graphql.ts';
import { serverWords } from './server-words.ts';

/** Uploads a file and returns the upload's id. Throws an error whose message is for the owner. */
export async function upload(file: File, purpose: UploadPurpose = 'FILE'): Promise<string> {
  const mediaType = file.type || 'application/octet-stream';
  const input = { fileName: file.name, mediaType, sizeBytes: file.size, purpose };
  const { result: ticket } = await ask(CREATE_UPLOAD, { input });
  if (!('upload' in ticket)) throw new Error(serverWords(ticket.message));
  const { uploadId, url, headers } = ticket.upload;
  const answer = await request(url, {
    method: 'PUT',
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: file,
  });
  if (answer.ok) return uploadId;
  const { details } = (await answer.json().catch(() => ({}))) as { details?: string };
  throw new Error(details === undefined ? t('problem.uploadFailed') : serverWords(details));
}

/** The sample resume, or the sample photo. */
export async function sampleFile(kind: 'pdf' | 'jpg'): Promise<File> {
  const answer = await request(`/studio/sample.${kind}`);
  const [name, type] = kind === 'pdf' ? ['resume.pdf', 'application/pdf'] : ['portrait.jpg', 'image/jpeg'];
  return new File([await answer.blob()], name, { type });
}
