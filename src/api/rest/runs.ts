import { z } from 'zod';
import { RunKind, RunStatus } from '../../generated/prisma/enums.ts';
import { graphqlShape } from './graphql-shape.ts';

/** Fields of a run in the REST API, with the selection of each. */
const SELECTION: Record<string, string> = {
  id: '',
  kind: '',
  status: '',
  progress: '',
  attempt: '',
  input: '',
  output: '',
  steps: '{ id title status message startedAt finishedAt }',
  error: '{ code message retryable }',
  cost: '{ inputTokens outputTokens usd }',
  createdAt: '',
  startedAt: '',
  finishedAt: '',
};

export const RUN_SELECTION = Object.entries(SELECTION).flat().join(' ');

export type Run = Record<string, unknown> & { id: string };

export const PipelineRunShape = graphqlShape('PipelineRun', Object.keys(SELECTION));

/** Accepts kinds and statuses in lower case, or in upper case as in GraphQL. */
export const folded = (value: unknown) => {
  if (value === '' || value === null) return undefined;
  return typeof value === 'string' ? value.toLowerCase() : value;
};

export function oneOf<Values extends Record<string, string>>(values: Values, missing = 'is required.') {
  const names = Object.values(values).join(', ');
  return z.enum(values, { error: ({ input }) => (input === undefined ? missing : `must be one of ${names}.`) });
}

export const requiredKind = z.preprocess(folded, oneOf(RunKind, 'is required: it names the pipeline to run.'));
export const optionalKind = z.preprocess(folded, oneOf(RunKind).optional());
export const optionalStatus = z.preprocess(folded, oneOf(RunStatus).optional());
