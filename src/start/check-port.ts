import { createServer } from 'node:net';

/** The server can't listen on its port; the message says why, and who is using it if known. */
export class PortTaken extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PortTaken';
  }
}

/** Throws {@link PortTaken} if the port can't be listened on. Called before anything is started. */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await tryListening(host, port);
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    const who = (await answersAsCursus(host, port)) ? 'another Cursus' : 'another program';
    throw new PortTaken(
      `Port ${port} is in use by ${who}. Stop it, or start this one on another port: PORT=${port + 1} npm start (add CURSUS_HOME=.cursus-2 to run both).`,
    );
  }
  if (code === 'EACCES')
    throw new PortTaken(`You don't have permission to listen on port ${port}. Use one above 1023: PORT=4000 npm start`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new PortTaken(
      `HOST ${host} is not an address of this machine. Leave it unset for 127.0.0.1, or use 0.0.0.0 for all interfaces.`,
    );
  throw new PortTaken(`Cannot listen on ${host} port ${port}: ${code}`);
}

async function tryListening(host: string, port: number): Promise<string | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

async function answersAsCursus(host: string, port: number): Promise<boolean> {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${address}:${port}/health/live`, { signal: AbortSignal.timeout(1_000) });
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}
