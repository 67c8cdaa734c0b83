import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { notSignedIn } from '../schema/builder.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { describeLimits } from '../schema/inputs/describe-limits.ts';
import { InvalidArgument } from '../schema/inputs/invalid-argument.ts';
import { InvalidInput } from '../schema/refusals.ts';
import { refuse } from './mutation.ts';

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- how Pothos plugins declare themselves
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      inputLimits: InputLimits<Types>;
    }
  }
}

/** Adds to the validation plugin: limits appear in the descriptions, and exceeding one is a mutation's InvalidInput. */
class InputLimits<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    const { validate } = config.pothosOptions;
    if (!(validate instanceof z.ZodType)) return config;
    const description = [config.description, describeLimits(validate)].filter(Boolean).join(' ');
    return { ...config, description };
  }

  /** Wraps validation, which runs before authorization. */
  override wrapArgMappers(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object> | undefined,
    config: PothosOutputFieldConfig<Types>,
  ) {
    if (!resolver || config.kind !== 'Mutation') return resolver;
    return async (root: unknown, args: object, given: Types['Context'], info: GraphQLResolveInfo) => {
      try {
        return await (resolver(root, args, given, info) as Promise<unknown>);
      } catch (error) {
        if (!(error instanceof InvalidArgument)) throw error;
        const context = given as Context;
        if (!isSignedIn(context)) throw notSignedIn();
        const { input } = args as { input?: { id?: string } };
        const call = { mutation: info.fieldName, subject: input?.id };
        return refuse(context, call, new InvalidInput(error.message, error.field));
      }
    };
  }
}

const isSignedIn = (context: Context): context is Context & { viewer: Viewer } => context.viewer !== null;

SchemaBuilder.registerPlugin('inputLimits', InputLimits);
