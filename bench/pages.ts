// A published page from a web process and from an API process, in production settings, against the same bytes from a server of static files
// (sirv), each in a process of its own. CPU per request is judged. `node --import tsx bench/pages.ts`
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { migrate } from '../src/services/database/migrate.ts';
import { roleUrl } from '../src/services/database/roles.ts';
import { freePort } from '../src/services/embedded-postgres/free-port.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres } from '../tests/support/temporary-postgres.ts';
import { cpuOf } from './kit/cpu.ts';
import { ratioGoal, reportGoals } from './kit/goals.ts';
import { installPeers } from './kit/install-peers.ts';
import type { Load, Loaded } from './kit/load-client.ts';
import { median } from './kit/median.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';
import { publishSite } from './pages/publish.ts';

const ROUNDS = 9;
const REQUESTS = 4_000;
const AT_ONCE = 16;
const LEAST_TIMES = 1;
const SECRET = 'a secret that only the benchmark knows, of enough length';
const PUBLIC = 'https://cursus.example';
const HEADERS = { 'accept-encoding': 'gzip, deflate, br' };

interface Side {
  name: string;
  pid: number;
  url: string;
  cpu: number[];
  perSecond: number[];
}

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
const postgres = await startTemporaryPostgres({});
try {
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret: SECRET });
  await prepareQueue({ ownerUrl });
  const slug = await publishSite(roleUrl(ownerUrl, SECRET, 'app_api'));
  installPeers();
  // Behind a proxy at one address, which is in the page.
  const settings = { DATABASE_URL: ownerUrl, CURSUS_SECRET: SECRET, CURSUS_HOME: folder, PUBLIC_URL: PUBLIC };
  const startOurs = async (file: string, ready: RegExp) => {
    const port = String(await freePort(null));
    const { pid } = await start(file, { ...settings, PORT: port }, ready);
    return { pid, url: `http://127.0.0.1:${port}` };
  };
  const web = await startOurs('src/bin/web.ts', /(pages ready)/u);
  const api = await startOurs('src/bin/api.ts', /(API ready)/u);
  const page = await bytesOf(`${web.url}/${slug}`);
  const files = path.join(folder, 'files');
  await mkdir(files);
  await writeFile(path.join(files, `${slug}.html.br`), page);
  await writeFile(path.join(files, `${slug}.html`), brotliDecompressSync(page));
  const bare = await start('bench/peers/static-files.mjs', { FOLDER: files }, /ready (\S+)/u);
  const side = (name: string, { pid, url }: { pid: number; url: string }, file = slug): Side => {
    return { name, pid, url: `${url}/${file}`, cpu: [], perSecond: [] };
  };
  const sides = [
    side('Cursus, web process', web),
    side('Cursus, API process', api),
    side('sirv', bare),
    side('node:http alone, from memory', bare, `${slug}.memory`),
  ];
  const client = runProcess('bench/kit/load-client.ts', {}, path.join(folder, 'client.log'));
  running.push(client);

  const requests = Array.from({ length: REQUESTS }, () => ({
    headers: HEADERS,
    body: null,
    expected: `200 ${page.toString('base64')}`,
  }));
  // The first round, which warms everything up, doesn't count.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const side of sides) {
      const before = cpuOf(side.pid);
      client.child.send({ url: side.url, requests, atOnce: AT_ONCE } satisfies Load);
      const [loaded] = (await once(client.child, 'message')) as [Loaded];
      if (loaded.wrong !== null) throw new Error(`${side.name} answered something else: ${loaded.wrong.slice(0, 200)}`);
      if (round === 0) continue;
      side.cpu.push((cpuOf(side.pid) - before) / loaded.count);
      side.perSecond.push(loaded.count / loaded.seconds);
    }
  report(sides, page.length);
} finally {
  for (const one of running.toReversed()) await one.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function start(file: string, settings: Record<string, string>, ready: RegExp) {
  const log = path.join(folder, `${path.basename(file)}.log`);
  const one = runProcess(file, { NODE_ENV: 'production', ...settings }, log);
  running.push(one);
  return { pid: one.pid, url: await lineOf(one, log, ready) };
}

/** As sent, compressed with Brotli. */
async function bytesOf(url: string): Promise<Buffer> {
  const { get } = await import('node:http');
  const [response] = await once(get(url, { headers: HEADERS }), 'response');
  if (response.headers['content-encoding'] !== 'br') throw new Error(`${url} answered without Brotli.`);
  return Buffer.concat(await response.toArray());
}

function report(sides: Side[], bytes: number): void {
  const [web, api, bare] = sides as [Side, Side, Side];
  const ratioOf = (side: Side) => median(bare.cpu) / median(side.cpu);
  const cost = (side: Side) => `${(median(side.cpu) * 1_000).toFixed(0)} µs CPU`;
  const goals = [web, api].map((side) =>
    ratioGoal({
      what: `${side.name}: a published page, times as cheap`,
      ours: cost(side),
      peer: `sirv ${cost(bare)}`,
      ratio: ratioOf(side),
      least: LEAST_TIMES,
    }),
  );
  reportGoals(goals);
  const table = [
    '## Pages',
    '',
    `A page of ${bytes.toLocaleString('en')} bytes in Brotli, ${AT_ONCE} requests at once, medians of ${ROUNDS} interleaved rounds of ${REQUESTS} requests each.`,
    '',
    '| who | CPU of the server, µs per request | requests/s | … as cheap as static files |',
    '| --- | ---: | ---: | ---: |',
    ...sides.map(
      (side) =>
        `| ${side.name} | ${(median(side.cpu) * 1_000).toFixed(0)} | ${median(side.perSecond).toFixed(0)} | ${ratioOf(side).toFixed(2)} |`,
    ),
  ].join('\n');
  console.log(table);
  writeResults('pages', table);
}
