import { RunKind } from '../../generated/prisma/enums.ts';
import type { PipelineContract } from './contract.ts';
import type { ParentPipeline, Pipeline } from './pipeline-run.ts';

/** The pipeline of every kind of run. Each has its own input type, which is parsed with its contract before it runs. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Pipelines<Services> = Record<RunKind, Pipeline<Services, any, any> | ParentPipeline>;

/** The contract of every kind's pipeline, for the API. */
export type Contracts = { [Kind in RunKind]: PipelineContract<unknown, string, Kind> };

/** The server can't start because a kind does not have exactly one pipeline. The message says what to change. */
export class RegistryInvalid extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RegistryInvalid';
  }
}

/**
 * Throws {@link RegistryInvalid} unless every kind has exactly one pipeline and every child accepts the input it is
 * started with.
 */
export function checkContracts(contracts: Contracts): void {
  const registered: [string, PipelineContract][] = Object.entries(contracts);
  for (const kind of Object.values(RunKind)) {
    const names = registered.filter(([, contract]) => contract.kind === kind).map(([name]) => name);
    if (names.length === 0)
      throw new RegistryInvalid(
        `Runs of kind ${kind} have no pipeline. Register it in src/pipelines/registry.ts and contracts.ts.`,
      );
    if (names.length > 1)
      throw new RegistryInvalid(
        `Runs of kind ${kind} have two pipelines, registered as ${names.join(' and ')}. Keep one in src/pipelines/registry.ts and contracts.ts.`,
      );
  }
  for (const [name, { children = [] }] of registered)
    for (const child of children) {
      const input = contracts[child.kind].input.safeParse(child.input);
      if (!input.success)
        throw new RegistryInvalid(
          `${name} starts ${child.kind} with an input that it does not accept: ${input.error.issues[0]?.message ?? 'invalid'}. Fix it in the contract of ${name}.`,
        );
    }
}

export function contractsOf<Services>(pipelines: Pipelines<Services>): Contracts {
  return Object.fromEntries(
    Object.entries(pipelines).map(([kind, { contract }]) => [kind, contract]),
  ) as unknown as Contracts;
}
