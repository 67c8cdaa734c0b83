import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { openRunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { contracts } from '../../src/pipelines/contracts.ts';
import { defineContract } from '../../src/pipelines/kit/contract.ts';
import { contractsOf, type Contracts } from '../../src/pipelines/kit/registry.ts';
import { pipelines } from '../../src/pipelines/registry.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { explain } from '../../src/start/explain.ts';

/** The message that the operator sees. The registry is checked first, so neither a queue nor a database is needed. */
async function saidAtStart(changed: Contracts): Promise<string> {
  const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
  const queue = { add: async () => {}, ensure: async () => {}, check: async () => {}, close: async () => {} };
  const opening = openRunDispatcher({ url: 'postgres://nobody@127.0.0.1:1/none', queue, contracts: changed, log });
  return opening.then(
    () => 'It started.',
    (error: unknown) => explain(error),
  );
}

test('a kind without a pipeline stops the start with a message that names it', async () => {
  const { story: _, ...rest } = contracts;
  expect(await saidAtStart(rest as unknown as Contracts)).toBe(
    'Runs of kind story have no pipeline. Register it in src/pipelines/registry.ts and contracts.ts.',
  );
});

test('so does a kind with two, which names both places', async () => {
  const timelineAgain = { ...contracts, second: contracts.timeline };
  expect(await saidAtStart(timelineAgain)).toBe(
    'Runs of kind timeline have two pipelines, registered as timeline and second. Keep one in src/pipelines/registry.ts and contracts.ts.',
  );
});

test('so does a child run whose pipeline does not accept its input', async () => {
  const input = z.object({ shelf: z.string('needs a shelf') });
  const logos = defineContract({ kind: 'logos', input, steps: [] });
  expect(await saidAtStart({ ...contracts, logos })).toBe(
    'build starts logos with an input that it does not accept: needs a shelf. Fix it in the contract of build.',
  );
});

test('API and worker know the same pipelines', () => {
  expect(contractsOf(pipelines)).toEqual(contracts);
});
