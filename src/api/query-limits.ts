import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** More than our frontends need, and little enough to parse safely. Introspection takes about 400. */
export const MOST_TOKENS = 2_000;

/** Introspection queries of common tools are 13 deep. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 20 },
  maxDirectives: { n: 20 },
  // Pothos computes query cost from the schema's own figures; the parser counts tokens.
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** Validation rules in addition to GraphQL's own; the same over HTTP and WebSocket. */
export const limitRules: ValidationRule[] = armor.validationRules;
