import { z } from 'zod';
import type { RunKind } from '../../src/generated/prisma/enums.ts';
import { defineParent, defineContract, type ChildOutline } from '../../src/pipelines/kit/contract.ts';
import { isSkipped, PermanentFailure, skipped } from '../../src/pipelines/kit/outcomes.ts';
import type { PipelineRun } from '../../src/pipelines/kit/pipeline-run.ts';
import type { Pipelines } from '../../src/pipelines/kit/registry.ts';
import { idlePipelines } from './idle-pipelines.ts';

const input = z.object({
  /** What the second step does, or where the first attempt freezes until its worker is killed. */
  does: z.enum([
    'succeed',
    'skip',
    'fail once',
    'fail always',
    'refuse',
    'hang',
    'start a child',
    'wait in each step',
    'freeze in first',
    'freeze in second',
    'freeze in third',
  ]),
});

const contractOf = (kind: RunKind) =>
  defineContract({
    kind,
    input,
    steps: [
      { id: 'first', title: 'First' },
      { id: 'second', title: 'Second' },
      { id: 'third', title: 'Third' },
    ],
  });

/** Logged outside the database, so that a test sees what ran and how often. */
export interface TestServices {
  note(line: string): Promise<void>;
}

type TestRun = PipelineRun<'first' | 'second' | 'third'>;

async function run(given: z.infer<typeof input>, run: TestRun, services: TestServices) {
  const pause = () =>
    given.does === 'wait in each step' ? new Promise((resolve) => setTimeout(resolve, 400)) : undefined;
  const visit = async (step: string) => {
    await services.note(`${run.runId} ${step} ${run.attempt}`);
    await pause();
    if (given.does === `freeze in ${step}` && run.attempt === 1) await new Promise(() => {});
    await run.transaction((db) =>
      db.skill.upsert({
        where: { userId_nameKey: { userId: run.userId, nameKey: `${run.runId}:${step}` } },
        create: { userId: run.userId, name: step, nameKey: `${run.runId}:${step}` },
        update: {},
      }),
    );
    return step;
  };
  const first = await run.step('first', () => visit('first'));
  const second = await run.step('second', async ({ signal, progress }) => {
    await visit('second');
    await progress(0.5, 'half way');
    if (given.does === 'skip') return skipped('nothing to do');
    if (given.does === 'refuse') throw new PermanentFailure('document_refused', 'This can never work. Bring another.');
    if (given.does === 'fail always' || (given.does === 'fail once' && run.attempt === 1))
      throw new Error('a passing trouble');
    if (given.does === 'hang')
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    return 'second';
  });
  const third = await run.step('third', () => visit('third'));
  const next = given.does === 'start a child' ? [{ kind: 'timeline' as const, input: { does: 'succeed' } }] : [];
  return { output: { first, second: isSkipped(second) ? null : second, third }, next };
}

const child = (kind: RunKind, does: string, after: RunKind[] = []): ChildOutline => ({
  kind,
  title: kind,
  input: { does },
  after,
});
/** The children's inputs say how they end. */
const parent = (kind: RunKind, children: ChildOutline[]) => ({
  contract: defineParent({ kind, input: z.object({}), children }),
});

export const testPipelines: Pipelines<TestServices> = {
  ...idlePipelines,
  timeline: { contract: contractOf('timeline'), run },
  skills: { contract: contractOf('skills'), run },
  story: { contract: contractOf('story'), run },
  build: parent('build', [
    child('timeline', 'wait in each step'),
    child('skills', 'wait in each step'),
    child('logos', 'succeed'),
    child('story', 'succeed', ['timeline', 'skills', 'logos']),
  ]),
  render: parent('render', [
    child('timeline', 'refuse'),
    child('skills', 'succeed'),
    child('story', 'succeed', ['timeline', 'skills']),
  ]),
  export: parent('export', [
    child('timeline', 'hang'),
    child('skills', 'succeed'),
    child('story', 'succeed', ['timeline', 'skills']),
  ]),
};
