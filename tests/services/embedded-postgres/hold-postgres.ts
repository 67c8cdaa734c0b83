// Starts an embedded PostgreSQL, prints how to reach it, and stops it when its standard input ends.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../../src/services/embedded-postgres/start-embedded-postgres.ts';
import { openLogger } from '../../../src/services/log/logger.ts';

const home = process.argv[2] ?? '';
const server = await startEmbeddedPostgres({ home, log: openLogger({ level: 'silent', pretty: false, name: 'test' }) });
const postmaster = Number((await readFile(path.join(home, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
console.log(JSON.stringify({ ownerUrl: server.ownerUrl, postmaster }));
process.stdin.resume();
await once(process.stdin, 'end');
await server.stop();
