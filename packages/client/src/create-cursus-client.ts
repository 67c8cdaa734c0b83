import {
  IngestDocumentDocument,
  WatchCareerGraphDocument,
  WatchRunDocument,
  WatchRunsDocument,
} from './graphql/graphql.ts';
import type {
  IngestDocumentMutation,
  WatchCareerGraphSubscription,
  WatchRunsSubscription,
  WatchRunSubscription,
} from './graphql/graphql.ts';
import { CursusError } from './cursus-error.ts';
import { request, type TypedDocument } from './request.ts';
import { resume, type WatchOptions } from './resume.ts';
import { authorization, send, type Server } from './server.ts';
import { openSession, type Session, type SignInRefused } from './session.ts';
import { chooseTransport, type TransportOptions } from './transports/choose-transport.ts';
import { upload, type Uploaded, type UploadOptions, type UploadResult } from './upload.ts';

export interface CursusClientOptions extends TransportOptions {
  /** Where Cursus runs, such as `https://cv.example.org`. */
  url: string;
  /** Of a {@link Session}, or an API key. Without it, only what needs no signing in works, or the browser's cookie identifies the user. */
  token?: string | null;
  /** Whether to send cookies, as for `fetch`; `include` for pages on another origin of the same site that sign in by cookie. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** Sends the requests instead of the global `fetch`. */
  fetch?: typeof fetch;
}

/** Something that happened in a run. */
export type RunEvent = WatchRunSubscription['pipelineRun'];
/** Something that happened in any run, with the cursor to resume at. */
export type RunsEvent = WatchRunsSubscription['pipelineRuns'];
export type CareerGraphChange = WatchCareerGraphSubscription['careerGraphChanged'];
/** The run that reads the document, or why there is none. */
export type ReadDocumentResult = IngestDocumentMutation['ingestDocument'] | Exclude<UploadResult, Uploaded>;

/** Cursus as one user sees it. Failures that are no part of a result are thrown as `CursusError`. */
export interface CursusClient {
  readonly url: string;
  readonly token: string | null;
  signUp(account: { name: string; email: string; password: string }): Promise<Session | SignInRefused>;
  signIn(account: { email: string; password: string }): Promise<Session | SignInRefused>;
  /** Ends the session of the token. */
  signOut(): Promise<void>;
  /** The same server as someone else: `cursus.as(session.token)`. */
  as(token: string | null): CursusClient;
  /** Sends a query or mutation. Refusals are part of the result: compare `__typename`. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: Record<string, never> extends Variables ? [Variables?] : [Variables]
  ): Promise<Result>;
  /** Uploads a file for a mutation that takes an `uploadId`. */
  upload(file: Blob, options?: UploadOptions): Promise<UploadResult>;
  /** Uploads a document and starts the run that reads it. */
  readDocument(file: Blob, options?: UploadOptions): Promise<ReadDocumentResult>;
  /** The events of a run, each once and in order, until it has ended; also across lost connections. */
  watchRun(id: string, options?: WatchOptions & { after?: number }): AsyncGenerator<RunEvent, void, undefined>;
  /**
   * The events of all runs. Without `after`, those from now on; until the first has come there is no place to resume at, so read the runs
   * in `onReconnect`.
   */
  watchRuns(options?: WatchOptions & { after?: string }): AsyncGenerator<RunsEvent, void, undefined>;
  /** Tells when the career graph is newer than the version that you have, and which parts have changed. */
  watchCareerGraph(options: WatchOptions & { after: number }): AsyncGenerator<CareerGraphChange, void, undefined>;
}

export function createCursusClient(options: CursusClientOptions): CursusClient {
  const server: Server = {
    url: options.url.replace(/\/+$/u, ''),
    token: options.token ?? null,
    credentials: options.credentials ?? 'same-origin',
    // Browsers refuse a fetch that is called as a method of another object.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  };
  const transport = chooseTransport(server, options);
  return {
    url: server.url,
    token: server.token,
    signUp: (account) => openSession(server, 'sign-up/email', account),
    signIn: (account) => openSession(server, 'sign-in/email', account),
    async signOut() {
      const headers = authorization(server);
      const { ok, status } = await send(server, `${server.url}/api/auth/sign-out`, { method: 'POST', headers });
      // 401: the session has ended before.
      if (!ok && status !== 401)
        throw new CursusError(`${server.url} did not end the session: HTTP ${status}.`, {
          code: 'UNEXPECTED_RESPONSE',
        });
    },
    as: (token) => createCursusClient({ ...options, token }),
    request: (document, ...[variables]) => request(server, document, { variables }),
    upload: (file, uploadOptions = {}) => upload(server, file, uploadOptions),
    async readDocument(file, uploadOptions = {}) {
      const uploaded = await upload(server, file, uploadOptions);
      if (uploaded.__typename !== 'Uploaded') return uploaded;
      const variables = { input: { uploadId: uploaded.uploadId } };
      const { signal } = uploadOptions;
      return (await request(server, IngestDocumentDocument, { variables, signal })).ingestDocument;
    },
    watchRun(id, { after = 0, ...watchOptions } = {}) {
      return resume<RunEvent>({
        ...watchOptions,
        transport,
        operation: () => ({ query: WatchRunDocument.toString(), variables: { id, after } }),
        field: 'pipelineRun',
        onEvent: ({ seq }) => (after = seq),
      });
    },
    watchRuns({ after, ...watchOptions } = {}) {
      let cursor = after ?? null;
      return resume<RunsEvent>({
        ...watchOptions,
        transport,
        operation: () => ({ query: WatchRunsDocument.toString(), variables: { after: cursor } }),
        field: 'pipelineRuns',
        onEvent: (event) => (cursor = event.cursor),
      });
    },
    watchCareerGraph({ after, ...watchOptions }) {
      return resume<CareerGraphChange>({
        ...watchOptions,
        transport,
        operation: () => ({ query: WatchCareerGraphDocument.toString(), variables: { after } }),
        field: 'careerGraphChanged',
        onEvent: ({ version }) => (after = version),
      });
    },
  };
}
