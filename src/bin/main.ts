// npm start: the whole product in one process.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openSteps } from '../start/steps.ts';
import { startProduct } from '../start/start-product.ts';

const began = performance.now();
const stopping = new AbortController();
onStopSignal(() => stopping.abort());
try {
  const source = environment();
  const env = readEnv(source);
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'cursus' });
  const forPeople = process.stdout.isTTY || env.mode !== 'production';
  const steps = openSteps(forPeople ? { write: (text) => process.stdout.write(text) } : { log });
  const onLost = (error: Error) => {
    log.fatal({ err: error }, 'the embedded PostgreSQL is lost; stopping');
    process.exitCode = 1;
    stopping.abort();
  };
  const product = await startProduct({ env, log, steps, signal: stopping.signal, onLost });
  steps.ready(product.url, ((performance.now() - began) / 1000).toFixed(1));
  await aborted(stopping.signal);
  steps.say('Stopping: requests and running jobs are finished or handed back. Ctrl-C again stops at once.');
  await product.stop();
  steps.say('Stopped.');
  process.exit();
} catch (error) {
  // Asked to stop before it was ready: what had been started is stopped, and that is no failure.
  if (error === stopping.signal.reason) process.exit();
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
