import { setTimeout as pause } from 'node:timers/promises';
import type { Pipelines } from '../../src/pipelines/kit/registry.ts';
import { idlePipelines } from '../../tests/support/idle-pipelines.ts';
import { BACKLOG_RUN_MS } from './messages.ts';

/** Runs of nothing, but for stories, which take a while. */
export const pipelines: Pipelines<unknown> = {
  ...idlePipelines,
  story: {
    ...idlePipelines.story,
    async run() {
      await pause(BACKLOG_RUN_MS);
      return { output: null };
    },
  } as Pipelines<unknown>['story'],
};
