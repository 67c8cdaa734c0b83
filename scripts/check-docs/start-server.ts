import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';

const READY_WITHIN_MS = 3 * 60 * 1000;

/** Starts the product as `npm start` does, on an empty data folder. */
export async function startServer(root: string): Promise<{ url: string; stop(): Promise<void> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'cursus-home-'));
  const port = await freePort(null);
  const env = { ...process.env, PORT: String(port), CURSUS_HOME: home };
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/bin/main.ts'], { cwd: root, env, stdio: 'pipe' });
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  const isReady = async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok === true;
  while (!(await isReady())) {
    if (server.exitCode !== null || Date.now() > giveUpAt) throw new Error(`The server did not get ready.\n${log}`);
    await delay(200);
  }
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(home, { recursive: true, force: true });
    },
  };
}
