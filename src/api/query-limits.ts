import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

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

/** Incremental delivery would split a response that is one snapshot. */
function refuseDefer(context: ValidationContext): ASTVisitor {
  return {
    Directive(node) {
      const name = node.name.value;
      if (name !== 'defer' && name !== 'stream') return;
      const message = `@${name} is not supported: a response is one snapshot. Send the slow part as a query of its own.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

/** Validation rules in addition to GraphQL's own; the same over HTTP and WebSocket. */
export const limitRules: ValidationRule[] = [...armor.validationRules, refuseDefer];
