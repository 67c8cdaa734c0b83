import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import type PrismaTypes from '../generated/pothos.ts';
import { getDatamodel } from '../generated/pothos.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Context, Viewer } from './context.ts';
import { InvalidArgument } from './inputs/invalid-argument.ts';
import { RELAY_OPTIONS } from './relay-options.ts';
import { requestError } from './request-error.ts';

/** A query may cost at most this much: the whole career graph costs about a third of it. */
export const QUERY_COST = { complexity: 5_000, depth: 12, breadth: 400 };

export const notSignedIn = () =>
  requestError('UNAUTHENTICATED', 'You are not signed in. Sign in, then repeat the request.');

/** One noun or root field per file; src/schema/index.ts and src/resolvers/index.ts load them all. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  AuthScopes: { signedIn: boolean };
  AuthContexts: { signedIn: Context & { viewer: Viewer } };
  Scalars: {
    ID: { Input: string; Output: string };
    /** `2026-11-23`. */
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    PartialDate: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  // The resolvers register inputLimits, because they know how a refusal is recorded.
  plugins: ['inputLimits', ComplexityPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  // A transaction's client has every model, and Pothos opens no transactions.
  prisma: { client: (context) => context.db as PrismaClient, dmmf: getDatamodel() },
  relay: RELAY_OPTIONS,
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({ signedIn: viewer !== null }),
    unauthorizedError: notSignedIn,
  },
  validation: { validationError: (failure) => new InvalidArgument(failure) },
  complexity: {
    limit: ({ isOwnOperation, isWithinCost }) => (isOwnOperation || isWithinCost ? {} : QUERY_COST),
    defaultListMultiplier: 5,
    complexityError: (kind, { complexity, depth, breadth }) =>
      requestError(
        'QUERY_TOO_LARGE',
        `The query is too large (${kind.toLowerCase()}): complexity ${complexity} of ${QUERY_COST.complexity}, depth ${depth} of ${QUERY_COST.depth}, breadth ${breadth} of ${QUERY_COST.breadth}. Request fewer fields or shorter lists, or split the query.`,
      ),
  },
});

export const QueryRef = builder.queryType({ description: 'Read operations.' });
builder.mutationType({
  description: 'Write operations. Expected failures are types of the result union, not entries in `errors`.',
});
builder.subscriptionType({
  description: 'Live events, over WebSocket (`graphql-transport-ws`) or server-sent events (`graphql-sse`).',
});
