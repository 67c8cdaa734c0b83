import '../schema/index.ts';
import '../resolvers/index.ts';
import type { GraphQLSchema } from 'graphql';
import { builder } from '../schema/builder.ts';

/** Types and root fields register with the builder when they are imported. */
export const executableSchema: GraphQLSchema = builder.toSchema();
