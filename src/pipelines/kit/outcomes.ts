import type { RunErrorCode } from './run-errors.ts';

/** A value that can be stored as JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The result of a step that had nothing to do. */
export type Skipped = {
  skipped: string;
};

/** Nothing to do is a result, with a reason for the owner. */
export function skipped(reason: string): Skipped {
  return { skipped: reason };
}

export function isSkipped(value: unknown): value is Skipped {
  return typeof value === 'object' && value !== null && 'skipped' in value && typeof value.skipped === 'string';
}

/** Retrying can't help. The message is for the owner: what failed, why, and what to do. */
export class PermanentFailure extends Error {
  readonly code: RunErrorCode;

  constructor(code: RunErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentFailure';
    this.code = code;
  }
}

/** Another attempt can succeed. If none does, the run ends with this error and can be retried. */
export class TemporaryFailure extends Error {
  readonly code: RunErrorCode;

  constructor(code: RunErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TemporaryFailure';
    this.code = code;
  }
}

/** Another attempt has taken over this run; this attempt's writes are rejected. */
export class StaleAttempt extends Error {
  constructor(runId: string, attempt: number) {
    super(`Attempt ${attempt} of run ${runId} has been taken over by another.`);
    this.name = 'StaleAttempt';
  }
}

/** The owner canceled the run. */
export class RunCanceled extends Error {
  constructor(runId: string) {
    super(`Run ${runId} was canceled.`);
    this.name = 'RunCanceled';
  }
}
