import type { StandardSchemaV1 } from '@pothos/plugin-validation';
import { GraphQLError } from 'graphql';

/** An argument exceeds a limit of its type. Mutations return it as InvalidInput, queries as this error. */
export class InvalidArgument extends GraphQLError {
  /** Dotted path in the input. */
  readonly field: string;

  constructor({ issues: [issue] }: StandardSchemaV1.FailureResult) {
    super(issue?.message ?? 'The input is invalid.', { extensions: { code: 'BAD_USER_INPUT' } });
    const [first, ...rest] = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
    this.field = (first === 'input' && rest.length > 0 ? rest : [first, ...rest]).join('.');
  }
}
