export {
  type CareerGraphChange,
  createCursusClient,
  type CursusClient,
  type CursusClientOptions,
  type ReadDocumentResult,
  type RunEvent,
  type RunsEvent,
} from './create-cursus-client.ts';
export { type ClientErrorCode, CursusError } from './cursus-error.ts';
export * from './graphql/graphql.ts';
export type { UploadProgress } from './put-file.ts';
export type { TypedDocument } from './request.ts';
export type { WatchOptions } from './resume.ts';
export type { Session, SignInRefused } from './session.ts';
export type { Uploaded, UploadOptions, UploadResult } from './upload.ts';
