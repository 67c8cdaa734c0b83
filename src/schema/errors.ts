import { builder } from './builder.ts';

/** An expected failure of a mutation: part of its result. */
export class NotFound {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

export class InvalidInput {
  readonly message: string;
  /** Dotted path; null when it is not about one field. */
  readonly field: string | null;
  constructor(message: string, field: string | null) {
    this.message = message;
    this.field = field;
  }
}

export class Conflict {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

const message = 'Which thing, what was wrong, what to do.';

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is no such thing, or it is not yours.',
  fields: (t) => ({ message: t.exposeString('message', { description: message }) }),
});
builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'The input is not valid; nothing was done.',
  fields: (t) => ({
    message: t.exposeString('message', { description: message }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'Dotted path of the wrong input; null when it is not about one.',
    }),
  }),
});
builder.objectType(Conflict, {
  name: 'Conflict',
  description: 'The thing is not in a state in which this can be done.',
  fields: (t) => ({ message: t.exposeString('message', { description: message }) }),
});
