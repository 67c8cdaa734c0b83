import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** More than any frontend of ours needs, less than parsing could be made to suffer from. Introspection takes about 400. */
export const MOST_TOKENS = 2_000;

/** Introspection by common tools is 13 deep. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 20 },
  maxDirectives: { n: 20 },
  // What a query costs is measured on the schema's own figures, by Pothos; tokens are counted by the parser itself.
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** Rules for validation beside GraphQL's own; the same over HTTP and WebSocket. */
export const limitRules: ValidationRule[] = armor.validationRules;
