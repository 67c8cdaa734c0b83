import { noResponse, send, type Server } from './server.ts';

export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

interface Put {
  url: string;
  headers: { name: string; value: string }[];
  file: Blob;
  onProgress: ((progress: UploadProgress) => void) | undefined;
  signal: AbortSignal | undefined;
}

export interface PutResponse {
  status: number;
  text: string;
}

/**
 * Sends a file with its progress: in pages with XMLHttpRequest, which alone reports it there, elsewhere as a stream.
 *
 * @throws CursusError
 */
export function putFile(server: Server, put: Put): Promise<PutResponse> {
  const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => PageRequest };
  return XMLHttpRequest && put.onProgress ? putFromPage(new XMLHttpRequest(), put) : putAsStream(server, put);
}

/** What is used of XMLHttpRequest, which Node's types don't have. */
interface PageRequest {
  status: number;
  responseText: string;
  upload: { addEventListener(type: 'progress', listener: (event: { loaded: number; total: number }) => void): void };
  addEventListener(type: 'load' | 'error' | 'abort', listener: () => void): void;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body: Blob): void;
  abort(): void;
}

function putFromPage(request: PageRequest, { url, headers, file, onProgress, signal }: Put): Promise<PutResponse> {
  const abort = () => request.abort();
  return new Promise<PutResponse>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort);
    request.open('PUT', url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.({ sentBytes: loaded, totalBytes: total }),
    );
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }));
    request.addEventListener('error', () =>
      reject(noResponse(new URL(url).origin, new Error('the upload was interrupted'))),
    );
    request.addEventListener('abort', () => reject(signal?.reason as Error));
    request.send(file);
  }).finally(() => signal?.removeEventListener('abort', abort));
}

async function putAsStream(server: Server, { url, headers, file, onProgress, signal }: Put): Promise<PutResponse> {
  const given = headers.map(({ name, value }): [string, string] => [name, value]);
  // The stores want to know the size in advance.
  const size: [string, string] = ['content-length', String(file.size)];
  const response = await send(server, url, {
    method: 'PUT',
    // The URL is the permission.
    credentials: 'omit',
    ...(onProgress && file.size > 0
      ? { headers: [...given, size], body: counted(file, onProgress), duplex: 'half' }
      : { headers: given, body: file }),
    ...(signal && { signal }),
  });
  return { status: response.status, text: await response.text() };
}

/** The file in pieces, reported as each is taken. */
function counted(file: Blob, onProgress: (progress: UploadProgress) => void): ReadableStream<Uint8Array> {
  let sentBytes = 0;
  return file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, out) {
        sentBytes += chunk.byteLength;
        out.enqueue(chunk);
        onProgress({ sentBytes, totalBytes: file.size });
      },
    }),
  );
}
