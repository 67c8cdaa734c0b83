/** Something that survives being stored as JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The result of a step that had nothing to do. */
export type Skipped = {
  skipped: string;
};

/** Nothing to do is a result, with its reason in words for the owner. */
export function skipped(reason: string): Skipped {
  return { skipped: reason };
}

export function isSkipped(value: unknown): value is Skipped {
  return typeof value === 'object' && value !== null && 'skipped' in value && typeof value.skipped === 'string';
}

/** No retry can help. The message is for the owner: which thing, what was wrong, what to do. */
export class PermanentFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentFailure';
    this.code = code;
  }
}

/** Another attempt has taken over this run; whatever this one would still write is refused. */
export class StaleAttempt extends Error {
  constructor(runId: string, attempt: number) {
    super(`Attempt ${attempt} of run ${runId} has been taken over by another.`);
    this.name = 'StaleAttempt';
  }
}

/** The owner has asked for the run to be canceled. */
export class RunCanceled extends Error {
  constructor(runId: string) {
    super(`Run ${runId} was canceled.`);
    this.name = 'RunCanceled';
  }
}
