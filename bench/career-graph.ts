// The whole career graph from our server (session, GraphQL, row-level security) against the same data from one
// hand-written
// json_agg statement over node:http, as superuser and with none of that. Goal: at least 0.45 times as many requests per
// second.
// `node --import tsx bench/career-graph.ts`
import { spawn } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { asActor } from '../src/services/database/actor.ts';
import { generateGraph } from '../tests/support/generate-graph.ts';
import { type SignedUp, signUp } from '../tests/support/run-query.ts';
import { testServer } from '../tests/support/server.ts';

const USERS = 40;
const SIZE = { roles: 6, statements: 8, skills: 20 };
const CONCURRENCY = 16;
const ROUND_MS = 4_000;
const ROUNDS = 3;

const QUERY = `query Whole { careerGraph { version
  profile { id name headline summary }
  experiences { id title start end current company { id name } achievements { id rawText impactStatement confidence } }
  skills { id name } } }`;

/** The same data from a hand-written statement, as one would write it with no other requirements. */
const BY_HAND = `select json_build_object('version', g.version,
  'profile', (select json_build_object('id', p.id, 'name', p.name, 'headline', p.headline, 'summary', p.summary) from profiles p where p.user_id = g.user_id),
  'experiences', (select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'start', e.start_date, 'end', e.end_date, 'current', e.current,
     'company', (select json_build_object('id', c.id, 'name', c.name) from companies c where c.id = e.company_id),
     'achievements', (select coalesce(json_agg(json_build_object('id', a.id, 'rawText', a.raw_text, 'impactStatement', a.impact_statement, 'confidence', a.confidence)
        order by a.position, a.id), '[]') from achievements a where a.experience_id = e.id)) order by e.position, e.id), '[]')
     from work_experiences e where e.user_id = g.user_id),
  'skills', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position, s.id), '[]') from skills s where s.user_id = g.user_id)
  )::text j from career_graphs g where g.user_id = $1`;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const server = await testServer({ signInLimits: noLimits() });
const pool = new pg.Pool({ connectionString: server.test.ownerUrl, max: 10 });
const byHand = http.createServer((request, response) => {
  const user = request.headers['x-user'];
  request.resume().on('end', () => {
    pool.query({ name: 'by_hand', text: BY_HAND, values: [user] }, (error, result) => {
      if (error) return response.destroy(error);
      const body = Buffer.from(`{"data":{"careerGraph":${result.rows[0].j}}}`);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      return response.end(body);
    });
  });
});
await new Promise<void>((resolve) => byHand.listen(0, '127.0.0.1', resolve));
const byHandUrl = `http://127.0.0.1:${(byHand.address() as AddressInfo).port}`;
const agent = new http.Agent({ keepAlive: true, maxSockets: CONCURRENCY });

try {
  const users: SignedUp[] = [];
  for (let seed = 0; seed < USERS; seed += 1) {
    const user = await signUp(server, `bench${seed}`);
    const [row] = await server.test.sql<{ id: string }>('select tenant_id::text as id from users where id = $1', [
      user.userId,
    ]);
    const tenantId = row?.id ?? '';
    await asActor(server.database, { role: 'app_user', userId: user.userId, tenantId }, (db) =>
      generateGraph(db, { userId: user.userId, tenantId, seed, ...SIZE }),
    );
    users.push(user);
  }
  await server.test.sql('analyze');
  const body = JSON.stringify({ query: QUERY });
  const ours = (user: SignedUp) =>
    post(`${server.url}/graphql`, { 'content-type': 'application/json', authorization: `Bearer ${user.token}` }, body);
  const hand = (user: SignedUp) => post(byHandUrl, { 'x-user': user.userId }, body);
  const [first] = users;
  if (!first) throw new Error('No user.');
  const [a, b] = [JSON.parse(await ours(first)) as unknown, JSON.parse(await hand(first)) as unknown];
  if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error('The two answers differ.');
  await load(ours, users, 2_000);
  await load(hand, users, 2_000);
  const rates = { ours: [] as number[], hand: [] as number[] };
  // Alternating, so that other load on the machine affects both.
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(await load(ours, users, ROUND_MS));
    rates.hand.push(await load(hand, users, ROUND_MS));
  }
  const [our, their] = [median(rates.ours), median(rates.hand)];
  console.log(
    `career graph, ${JSON.stringify(a).length} bytes: ours ${our.toFixed(0)}/s, by hand ${their.toFixed(0)}/s`,
  );
  console.log(`ratio ${(our / their).toFixed(2)} (goal >= 0.45)`);
} finally {
  agent.destroy();
  byHand.close();
  await pool.end();
  await server.close();
  cluster.stdin.end();
}

function noLimits() {
  const rule = { max: 1_000_000, seconds: 60 };
  return { perAddress: rule, perAccount: rule, perAccountInAll: rule };
}

function post(url: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function load(ask: (user: SignedUp) => Promise<string>, users: SignedUp[], ms: number): Promise<number> {
  let count = 0;
  const until = performance.now() + ms;
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async (_, at) => {
      for (let next = at; performance.now() < until; next += 1) {
        await ask(users[next % users.length] as SignedUp);
        count += 1;
      }
    }),
  );
  return (count / ms) * 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
