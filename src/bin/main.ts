// npm start: the whole product in one process.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { openTelemetry } from '../services/telemetry/open-telemetry.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openStartupStages } from '../start/startup-stages.ts';
import { startProduct } from '../start/start-product.ts';

const began = performance.now();
const stopping = new AbortController();
onStopSignal(() => stopping.abort());
try {
  const source = environment();
  const env = readEnv(source);
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'cursus' });
  const forPeople = process.stdout.isTTY || env.mode !== 'production';
  const stages = openStartupStages(forPeople ? { write: (text) => process.stdout.write(text) } : { log });
  const onLost = (error: Error) => {
    log.fatal({ err: error }, 'lost the embedded PostgreSQL; stopping');
    process.exitCode = 1;
    stopping.abort();
  };
  const telemetry = await openTelemetry(env.telemetry, { name: 'cursus', log });
  const product = await startProduct({ env, log, telemetry, stages, signal: stopping.signal, onLost });
  stages.ready(product.url, ((performance.now() - began) / 1000).toFixed(1));
  await aborted(stopping.signal);
  stages.say(
    'Stopping: open requests and running jobs finish or are handed back. Press Ctrl-C again to stop immediately.',
  );
  await product.stop();
  await telemetry.close();
  stages.say('Stopped.');
  process.exit();
} catch (error) {
  // Stopped during startup: everything is already shut down, and this is not a failure.
  if (error === stopping.signal.reason) process.exit();
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
