import { DocumentKind, Provenance, RunEventKind, RunKind, RunStatus, StepStatus } from '../generated/prisma/enums.ts';
import { builder } from './builder.ts';

/** Lower case in the database, upper case in GraphQL. */
function enumOf<const Value extends string>(name: string, description: string, values: Record<string, Value>) {
  const entries = Object.values(values).map((value) => [value.toUpperCase(), { value }] as const);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: Value }>,
  });
}

export const PipelineKindRef = enumOf('PipelineKind', 'Which pipeline a run executes.', RunKind);
export const RunStatusRef = enumOf('RunStatus', 'Where a run stands.', RunStatus);
export const StepStatusRef = enumOf('StepStatus', 'Where a step of a run stands.', StepStatus);
export const RunEventKindRef = enumOf('RunEventKind', 'What happened in a run.', RunEventKind);
export const DocumentKindRef = enumOf('DocumentKind', 'What a document is, found from its content.', DocumentKind);
export const ProvenanceRef = enumOf('Provenance', 'Where a statement comes from.', Provenance);
