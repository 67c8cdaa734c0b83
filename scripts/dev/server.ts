// The process that npm run dev restarts after each edit of server code: like npm start, except for how it serves the
// studio.
import { readEnv } from '../../src/config/env.ts';
import { environment } from '../../src/config/environment.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { explain } from '../../src/start/explain.ts';
import { onStopSignal } from '../../src/start/on-stop-signal.ts';
import { openStartupStages } from '../../src/start/startup-stages.ts';
import { startProduct } from '../../src/start/start-product.ts';
import { watchStudio } from './watch-studio.ts';

const began = performance.now();
const stopping = new AbortController();
onStopSignal(() => stopping.abort());
try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: true, name: 'cursus' });
  const stages = openStartupStages({ write: (text) => process.stdout.write(text) });
  const studio = await watchStudio();
  const product = await startProduct({ env, log, stages, studio, signal: stopping.signal, onLost: () => {} });
  stages.say(`  ✓ ready          ${product.url}/studio (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!stopping.signal.aborted)
    await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
  await product.stop();
  process.exit();
} catch (error) {
  if (error === stopping.signal.reason) process.exit();
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
