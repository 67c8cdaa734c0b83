import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the cluster in a separate process, because Jest does not compile the imports of its global setup. */
export default async function globalSetup() {
  const script = path.join(import.meta.dirname, 'cluster.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The test database did not start (exit code ${code}).`)));
  });
  process.env.CURSUS_TEST_CLUSTER = line;
  globalThis.cursusTestCluster = child;
}
