import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** More than our frontends need, and little enough to parse safely. Introspection takes about 400. */
export const MOST_TOKENS = 2_000;

/** Introspection queries of common tools are 13 deep. */
export const MOST_DEPTH = 12;
export const MOST_ALIASES = 20;
export const MOST_DIRECTIVES = 20;

const armor = new ApolloArmor({
  maxDepth: { n: MOST_DEPTH },
  maxAliases: { n: MOST_ALIASES },
  maxDirectives: { n: MOST_DIRECTIVES },
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
