import { builder } from './builder.ts';

/** An expected failure: part of a mutation's result, with a code for the log. What the mutation wrote is taken back. */
export abstract class Refusal extends Error {
  /** Stable, snake case. */
  abstract readonly code: string;
}

/** A refusal as the answer to a mutation: graphql-js would throw what is an instance of Error. */
export interface Refused {
  __typename: string;
  code: string;
  message: string;
  /** Dotted path of the wrong input; null when it is not about one. */
  field: string | null;
}

export function refusedBy(refusal: Refusal): Refused {
  const field = refusal instanceof InvalidInput ? refusal.field : null;
  // Refusals are named as their types.
  return { __typename: refusal.name, code: refusal.code, message: refusal.message, field };
}

export class InvalidInput extends Refusal {
  readonly code = 'invalid_input';
  /** Dotted path of the wrong input; null when it is not about one. */
  readonly field: string | null;

  constructor(message: string, field: string | null) {
    super(message);
    this.name = 'InvalidInput';
    this.field = field;
  }
}

/** There is no such thing, or it is somebody else's: the two are not told apart. */
export class NotFound extends Refusal {
  readonly code = 'not_found';

  constructor(message: string) {
    super(message);
    this.name = 'NotFound';
  }
}

export class Conflict extends Refusal {
  readonly code = 'conflict';

  constructor(message: string) {
    super(message);
    this.name = 'Conflict';
  }
}

/** The code says why, see the services' own list. */
export class UploadRefusal extends Refusal {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UploadRefused';
    this.code = code;
  }
}

const message = 'For people: which thing, what was wrong, what to do.';

const ErrorInterface = builder.interfaceRef<Refused>('Error').implement({
  description: 'An expected failure of a mutation. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: message }) }),
});

export const InvalidInputRef = builder.objectRef<Refused>('InvalidInput').implement({
  description: 'What was given is not valid.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'Dotted path of the wrong input; null when it is not about one.',
    }),
  }),
});

export const NotFoundRef = builder.objectRef<Refused>('NotFound').implement({
  description: 'There is no such thing, or it is not yours.',
  interfaces: [ErrorInterface],
});

export const ConflictRef = builder.objectRef<Refused>('Conflict').implement({
  description: 'The thing is not in a state in which this can be done.',
  interfaces: [ErrorInterface],
});

export const UploadRefusedRef = builder.objectRef<Refused>('UploadRefused').implement({
  description: 'A file was not taken.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for programs: upload_too_large, upload_expired, ...' }),
  }),
});
