import '../schema/index.ts';
import '../resolvers/index.ts';
import type { GraphQLSchema } from 'graphql';
import { builder } from '../schema/builder.ts';

/** The executable schema: nouns and verbs are there by being imported. */
export const schema: GraphQLSchema = builder.toSchema();
