// A published page from our server against the same bytes from a bare static file server (node:http, stat, stream), in
// the same
// run. Goal: at least 0.7 times as many requests per second. `node --import tsx bench/pages.ts`
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { v7 as uuidv7 } from 'uuid';
import { asActor } from '../src/services/database/actor.ts';
import { freezeVersion } from '../src/services/site/freeze-version.ts';
import { publishVersion } from '../src/services/site/publish-version.ts';
import { generateGraph } from '../tests/support/generate-graph.ts';
import { signUp } from '../tests/support/run-query.ts';
import { testServer } from '../tests/support/server.ts';

const CONCURRENCY = 16;
const ROUND_MS = 3_000;
const ROUNDS = 3;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const server = await testServer();
const agent = new http.Agent({ keepAlive: true, maxSockets: CONCURRENCY });
const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const file = path.join(folder, 'page.html.br');
const bare = http.createServer((_request, response) => {
  const send = async () => {
    const { size, mtimeMs } = await stat(file);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'content-length': size,
      etag: `"${size}-${mtimeMs}"`,
    });
    createReadStream(file).pipe(response);
  };
  void send();
});
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));

try {
  const url = `${server.url}/${await publish()}`;
  const page = await get(url);
  await writeFile(file, page);
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`;
  // Warm up both before measuring.
  await perSecond(url);
  await perSecond(bareUrl);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours, theirs] = [await perSecond(url), await perSecond(bareUrl)];
    ratios.push(ours / theirs);
    console.log(
      `${page.length} bytes: ours ${ours.toFixed(0)}/s, bare ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
    );
  }
  console.log(`median ratio ${ratios.toSorted((a, b) => a - b)[1]?.toFixed(2)} (goal 0.7)`);
} finally {
  bare.close();
  agent.destroy();
  await rm(folder, { recursive: true });
  await server.close();
  cluster.stdin.end();
}

async function publish(): Promise<string> {
  const { userId } = await signUp(server, 'bench');
  const [row] = await server.test.sql<{ id: string }>('select tenant_id::text as id from users where id = $1', [
    userId,
  ]);
  const tenantId = row?.id ?? '';
  return asActor(server.database, { role: 'app_user', userId, tenantId }, async (db) => {
    await generateGraph(db, { userId, tenantId, seed: 1, roles: 6, statements: 8, skills: 20 });
    await db.siteSettings.updateMany({ where: { userId }, data: { visibility: 'public' } });
    const id = uuidv7();
    await freezeVersion(db, { id, userId, restore: null });
    return (await publishVersion(db, userId, id)) ?? '';
  });
}

async function perSecond(url: string): Promise<number> {
  const end = Date.now() + ROUND_MS;
  let count = 0;
  const client = async () => {
    while (Date.now() < end) {
      await get(url);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, client));
  return (count * 1000) / ROUND_MS;
}

function get(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}
