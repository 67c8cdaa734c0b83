import '../schema/index.ts';
import '../resolvers/index.ts';
import type { GraphQLSchema } from 'graphql';
import { builder } from '../schema/builder.ts';

/** Nouns and verbs are there by having been loaded. */
export const executableSchema: GraphQLSchema = builder.toSchema();
