import type { ChangedPart } from '../domain/career-graph/graph-part.ts';
import { builder } from './builder.ts';
import { CareerGraphPartRef } from './enums.ts';

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
  /** The career graph's present version; null when the refusal is not about it. */
  version: number | null;
  /** What has been touched since the version that the edit was made on. */
  changed: ChangedPart[];
}

export function refusedBy(refusal: Refusal): Refused {
  const field = refusal instanceof InvalidInput ? refusal.field : null;
  const { version, changed } = refusal instanceof Conflict ? refusal : { version: null, changed: [] };
  // Refusals are named as their types.
  return { __typename: refusal.name, code: refusal.code, message: refusal.message, field, version, changed };
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
  readonly version: number | null;
  readonly changed: ChangedPart[];

  constructor(message: string, graph: { version: number; changed: ChangedPart[] } | null = null) {
    super(message);
    this.name = 'Conflict';
    this.version = graph?.version ?? null;
    this.changed = graph?.changed ?? [];
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
  fields: (t) => ({
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The present version of the career graph; null when the conflict is not about expectedVersion.',
    }),
    changed: t.field({
      type: [CareerGraphPartRef],
      description: 'What has been touched since expectedVersion; empty when the conflict is not about it.',
      resolve: ({ changed }) => changed,
    }),
  }),
});

export const UploadRefusedRef = builder.objectRef<Refused>('UploadRefused').implement({
  description: 'A file was not taken.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for programs: upload_too_large, upload_expired, ...' }),
  }),
});
