import type { ChangedPart } from '../domain/career-graph/graph-part.ts';
import { builder } from './builder.ts';
import { CareerGraphPartRef } from './enums.ts';

/** An expected failure: becomes the mutation's result, and its code goes to the audit log. What the mutation wrote is rolled back. */
export abstract class Refusal extends Error {
  /** Stable, snake case. */
  abstract readonly code: string;
}

/** A refusal as the result of a mutation. Not an Error, because graphql-js would throw it. */
export interface Refused {
  __typename: string;
  code: string;
  message: string;
  /** Dotted path of the invalid input field; null if no single field is at fault. */
  field: string | null;
  /** The current version of the career graph; null unless the refusal is about `expectedVersion`. */
  version: number | null;
  /** Parts that changed since `expectedVersion`. */
  changed: ChangedPart[];
}

export function refusedBy(refusal: Refusal): Refused {
  const field = refusal instanceof InvalidInput ? refusal.field : null;
  const { version, changed } = refusal instanceof Conflict ? refusal : { version: null, changed: [] };
  // A refusal's name is the name of its GraphQL type.
  return { __typename: refusal.name, code: refusal.code, message: refusal.message, field, version, changed };
}

export class InvalidInput extends Refusal {
  readonly code = 'invalid_input';
  /** Dotted path of the invalid input field; null if no single field is at fault. */
  readonly field: string | null;

  constructor(message: string, field: string | null) {
    super(message);
    this.name = 'InvalidInput';
    this.field = field;
  }
}

/** Doesn't exist, or belongs to someone else; clients can't tell which. */
export class NotFound extends Refusal {
  readonly code = 'not_found';

  constructor(message: string) {
    super(message);
    this.name = 'NotFound';
  }
}

/** For an object named by its ID. The message also helps someone whose page is out of date. */
export const notFound = (thing: string, id: string) =>
  new NotFound(`You have no ${thing} with the ID ${id}. Check the ID, or reload: it may have been removed.`);

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

/** The code gives the reason; src/services/uploads/upload-refused.ts lists them. */
export class UploadRefusal extends Refusal {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UploadRefused';
    this.code = code;
  }
}

const description = 'Message to show to the user: what the mutation was about, what was wrong, and what to do.';

const ErrorInterface = builder.interfaceRef<Refused>('Error').implement({
  description: 'An expected failure of a mutation. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description }) }),
});

export const InvalidInputRef = builder.objectRef<Refused>('InvalidInput').implement({
  description: 'The input is invalid.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'Dotted path of the invalid input field; null if no single field is at fault.',
    }),
  }),
});

export const NotFoundRef = builder.objectRef<Refused>('NotFound').implement({
  description: "The object doesn't exist or isn't yours.",
  interfaces: [ErrorInterface],
});

export const ConflictRef = builder.objectRef<Refused>('Conflict').implement({
  description: "The current state doesn't allow this, or the career graph changed since `expectedVersion`.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    version: t.exposeInt('version', {
      nullable: true,
      description: 'Current version of the career graph; null unless the conflict is about `expectedVersion`.',
    }),
    changed: t.field({
      type: [CareerGraphPartRef],
      description:
        'Parts of the career graph that changed since `expectedVersion`; empty unless the conflict is about it.',
      resolve: ({ changed }) => changed,
    }),
  }),
});

export const UploadRefusedRef = builder.objectRef<Refused>('UploadRefused').implement({
  description: 'The uploaded file was refused.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable error code, such as `upload_too_large` or `upload_expired`.' }),
  }),
});
