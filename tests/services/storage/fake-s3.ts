import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StorageSettings } from '../../../src/config/env.ts';

export interface FakeS3 {
  url: string;
  objects: Map<string, { bytes: Buffer; contentType: string }>;
  close(): Promise<void>;
}

type S3Settings = Extract<StorageSettings, { kind: 's3' }>;

export const s3Settings = ({ url }: FakeS3): S3Settings => ({
  kind: 's3',
  bucket: 'files',
  region: 'us-east-1',
  endpoint: url,
  accessKeyId: 'key',
  secretAccessKey: 'secret',
});

/** Keys per page of a listing. */
const PAGE = 2;

/** As much of S3's protocol as a store needs: PUT, GET, HEAD, DELETE and listing of the bucket `files`, path style, for the key `key`. */
export async function startFakeS3(): Promise<FakeS3> {
  const objects: FakeS3['objects'] = new Map();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://s3');
    const [, bucket, ...path] = url.pathname.split('/');
    const key = decodeURIComponent(path.join('/'));
    const signed =
      request.headers.authorization?.startsWith('AWS4-HMAC-SHA256') || url.searchParams.has('X-Amz-Signature');
    if (!signed) return void response.writeHead(403).end();
    const refuse = (status: number, code: string) => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>none</Message></Error>`);
    };
    if (!/Credential=key\//u.test(request.headers.authorization ?? 'Credential=key/'))
      return refuse(403, 'InvalidAccessKeyId');
    if (bucket !== 'files') return refuse(404, 'NoSuchBucket');
    if (url.searchParams.has('list-type')) {
      response.writeHead(200, { 'content-type': 'application/xml' });
      return void response.end(
        listing([...objects.keys()], url.searchParams.get('prefix') ?? '', url.searchParams.get('continuation-token')),
      );
    }
    if (request.method === 'PUT') {
      const bytes = await body(request);
      objects.set(key, { bytes, contentType: request.headers['content-type'] ?? '' });
      return void response.writeHead(200, { etag: '"1"' }).end();
    }
    const object = objects.get(key);
    if (request.method === 'DELETE') {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    if (!object) return refuse(404, 'NoSuchKey');
    response.writeHead(200, {
      'content-type': object.contentType,
      'content-length': object.bytes.length,
      'last-modified': new Date().toUTCString(),
      etag: '"1"',
    });
    response.end(request.method === 'HEAD' ? '' : object.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** @param after the last key of the page before */
function listing(keys: string[], prefix: string, after: string | null): string {
  const rest = keys.filter((key) => key.startsWith(prefix) && (after === null || key > after)).toSorted();
  const page = rest.slice(0, PAGE);
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  const isCut = rest.length > PAGE;
  const next = isCut ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${isCut}</IsTruncated>${next}${contents}</ListBucketResult>`;
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
