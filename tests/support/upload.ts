import { runQuery, type SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

const TICKET = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
  ... on CreateUploadSuccess { upload { uploadId url headers { name value } } } ... on Error { message } } }`;

interface Ticket {
  uploadId: string;
  url: string;
  headers: { name: string; value: string }[];
}

/** Uploads a file like a browser. Returns the upload's ID. */
export async function uploadAs(
  at: TestServer,
  user: SignedUp,
  {
    bytes,
    fileName,
    mediaType = 'image/jpeg',
    purpose = 'FILE',
  }: { bytes: Uint8Array; fileName: string; mediaType?: string; purpose?: 'FILE' | 'ARCHIVE' },
): Promise<string> {
  const input = { fileName, mediaType, sizeBytes: bytes.length, purpose };
  const { data } = await runQuery<{ createUpload: { upload?: Ticket; message?: string } }>(at, TICKET, { input }, user);
  const ticket = data?.createUpload.upload;
  if (!ticket) throw new Error(`No ticket: ${JSON.stringify(data)}`);
  const headers = Object.fromEntries(ticket.headers.map(({ name, value }) => [name, value]));
  const answer = await fetch(ticket.url, { method: 'PUT', headers, body: Buffer.from(bytes) });
  if (!answer.ok) throw new Error(`The upload answered ${answer.status}: ${await answer.text()}`);
  return ticket.uploadId;
}
