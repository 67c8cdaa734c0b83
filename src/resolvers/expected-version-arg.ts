import type { builder } from '../schema/builder.ts';

type Fields = Parameters<Parameters<typeof builder.mutationField>[1]>[0];

/** Argument of mutations that are refused when the career graph has changed meanwhile. */
export const expectedVersionArg = (t: Fields) =>
  t.arg.int({
    description: "The career graph's version that this is based on; when it has grown since, nothing is changed.",
  });
