import type { RunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { contractsOf } from '../../src/pipelines/kit/registry.ts';
import { NO_TELEMETRY } from '../../src/services/telemetry/telemetry.ts';
import { testPipelines } from './test-pipelines.ts';

/** Nobody listens to it, so runs that it starts stay queued. */
export const unheardDispatcher: RunDispatcher = {
  id: 'nobody',
  contracts: contractsOf(testPipelines),
  limits: null,
  telemetry: NO_TELEMETRY,
  close: async () => {},
};
