import type { Env } from '../config/env.ts';
import { openLogger } from '../services/log/logger.ts';
import { openStartupStages } from '../start/startup-stages.ts';
import { CommandFailed } from './command-failed.ts';

export interface Server {
  url: string;
  /** Stops the server if this command started it. */
  stop(): Promise<void>;
}

/** Finds the running server from `--url` or the settings. Null if none is running and no `--url` was given. */
export async function findServer(env: Env, url: string | null): Promise<Server | null> {
  const address = (url ?? `http://${env.host}:${env.port}`).replace(/\/+$/, '');
  if (!URL.canParse(address))
    throw new CommandFailed(`--url ${address} is not a valid URL. Example: http://127.0.0.1:4000`);
  if (await isReady(address)) return { url: address, async stop() {} };
  if (url !== null)
    throw new CommandFailed(`No Cursus server is running at ${address}. Start it in another terminal: npm start`);
  return null;
}

/** Starts the whole product in this process, on a free port, logging only warnings. */
export async function startServer(env: Env, say: (line: string) => void): Promise<Server> {
  // Imported lazily because the server takes a while to load.
  const { startProduct } = await import('../start/start-product.ts');
  const log = openLogger({ level: 'warn', pretty: true, name: 'cursus', destination: process.stderr });
  return startProduct({
    env: { ...env, port: 0 },
    log,
    stages: openStartupStages({ write: (line) => say(line.trimEnd()) }),
    signal: new AbortController().signal,
    onLost: (error) => log.fatal({ err: error }, 'lost the embedded PostgreSQL'),
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false;
  }
}
