import { lookup as resolveHost, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { WebhookFailure } from '../../generated/prisma/enums.ts';
import { kindOfAddress } from './public-address.ts';
import { hostOf } from './webhook-url.ts';

export interface PostSettings {
  /** Messages may also go to this machine. */
  allowLoopback: boolean;
  /** For the whole exchange. Defaults to {@link TIMEOUT_MS}. */
  timeoutMs?: number;
  /** Defaults to the system's resolver. */
  resolve?: (host: string, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;
}

export interface Posted {
  /** Null if the receiver took the message. */
  failure: WebhookFailure | null;
  /** HTTP status; null without a response. */
  status: number | null;
  /** The start of a response that refuses the message. */
  body: string | null;
}

export const TIMEOUT_MS = 10_000;

/** Enough for an error message. The rest is not read. */
const MOST_BODY_BYTES = 1_000;

/** The request was stopped before or while connecting, because of where it would have gone. */
class AddressRefused extends Error {}

/**
 * Sends a message to a receiver chosen by a user. The address is checked where the connection is made, so a name that resolves
 * differently than before helps nobody; redirects are not followed, and little of the response is read.
 */
export async function postMessage(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  settings: PostSettings,
): Promise<Posted> {
  const target = new URL(url);
  const host = hostOf(target);
  const signal = AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS);
  const isAllowed = (address: string) => {
    const kind = kindOfAddress(address);
    return kind === 'public' || (kind === 'loopback' && settings.allowLoopback);
  };
  try {
    // An address needs no lookup.
    if (isIP(host) !== 0 && !isAllowed(host)) throw new AddressRefused();
    const response = await send(target, {
      method: 'POST',
      // Every message makes a connection of its own, so every address is checked.
      agent: false,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Cursus-Webhooks/1',
        connection: 'close',
        ...headers,
      },
      lookup: checkedLookup(settings.resolve ?? resolveAll, isAllowed),
      body,
      isAllowed,
    });
    return await outcomeOf(response);
  } catch (error) {
    return { failure: failureOf(error, signal), status: null, body: null };
  }
}

const resolveAll: NonNullable<PostSettings['resolve']> = (host, callback) =>
  resolveHost(host, { all: true, verbatim: true }, callback);

/** Fails unless all addresses of the host are allowed. */
function checkedLookup(
  resolve: NonNullable<PostSettings['resolve']>,
  isAllowed: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) =>
    resolve(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? Object.assign(new Error('No address.'), { code: 'ENOTFOUND' }), '');
      if (!addresses.every(({ address }) => isAllowed(address))) return callback(new AddressRefused(), '');
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
}

interface Sending extends https.RequestOptions {
  body: string;
  isAllowed: (address: string) => boolean;
}

function send(url: URL, { body, isAllowed, ...options }: Sending): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, options, resolve);
    request.on('error', reject);
    // Some exchanges, such as an upgrade that nobody asked for, end with neither a response nor an error.
    request.on('close', () => reject(new Error('The connection ended without a response.')));
    request.on('socket', (socket: Socket) =>
      socket.on('connect', () => {
        if (!isAllowed(socket.remoteAddress ?? '')) request.destroy(new AddressRefused());
      }),
    );
    request.end(body);
  });
}

async function outcomeOf(response: http.IncomingMessage): Promise<Posted> {
  const status = response.statusCode ?? 0;
  response.on('error', () => {});
  if (status >= 200 && status < 300) {
    response.destroy();
    return { failure: null, status, body: null };
  }
  return { failure: status >= 300 && status < 400 ? 'redirect' : 'status', status, body: await startOf(response) };
}

/** PostgreSQL stores no NUL characters. */
async function startOf(response: http.IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      if ((length += chunk.length) >= MOST_BODY_BYTES) break;
    }
  } catch {
    // What came until then says enough.
  }
  response.destroy();
  const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8').replaceAll('\0', '').trim();
  return text === '' ? null : text;
}

function failureOf(error: unknown, signal: AbortSignal): WebhookFailure {
  if (error instanceof AddressRefused) return 'refused_address';
  if (signal.aborted) return 'timeout';
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'unknown_host' : 'no_connection';
}
