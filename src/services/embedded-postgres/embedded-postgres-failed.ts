export type EmbeddedPostgresFailure =
  | 'home_unusable'
  | 'already_running'
  | 'other_version'
  | 'data_incomplete'
  | 'not_ours'
  | 'no_binaries'
  | 'not_started';

/** The embedded PostgreSQL can't run; the message names the folder, what was found there and what to do. */
export class EmbeddedPostgresFailed extends Error {
  readonly code: EmbeddedPostgresFailure;

  constructor(code: EmbeddedPostgresFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresFailed';
    this.code = code;
  }
}
