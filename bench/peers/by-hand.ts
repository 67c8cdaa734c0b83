// The same answers from hand-written SQL over node:http. /open asks as the owner for the user in a header; /secure looks up the
// session and lets row security decide, in a plain transaction, as one would write it. Environment: OWNER_URL, API_URL.
import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import pg from 'pg';

const GRAPH = `select json_build_object('careerGraph', json_build_object('version', g.version,
  'profile', (select json_build_object('id', p.id, 'name', p.name, 'headline', p.headline, 'summary', p.summary) from profiles p where p.user_id = g.user_id),
  'experiences', (select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'start', e.start_date, 'end', e.end_date, 'current', e.current,
     'company', (select json_build_object('id', c.id, 'name', c.name) from companies c where c.id = e.company_id),
     'achievements', (select coalesce(json_agg(json_build_object('id', a.id, 'rawText', a.raw_text, 'impactStatement', a.impact_statement, 'confidence', a.confidence)
        order by a.position, a.id), '[]') from achievements a where a.experience_id = e.id)) order by e.position, e.id), '[]')
     from work_experiences e where e.user_id = g.user_id),
  'skills', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position, s.id), '[]') from skills s where s.user_id = g.user_id)
  ))::text j from career_graphs g where g.user_id = $1`;
const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const VIEWER = `select json_build_object('viewer', json_build_object('id', u.id, 'name', u.name, 'email', u.email, 'emailVerified', u.email_verified,
  'createdAt', to_char(u.created_at at time zone 'UTC', ${TIME})))::text j from users u where u.id = $1`;
const RUN = `select json_build_object('pipelineRun', json_build_object('id', r.id, 'kind', upper(r.kind::text), 'status', upper(r.status::text), 'progress', r.progress,
  'createdAt', to_char(r.created_at at time zone 'UTC', ${TIME}),
  'steps', (select coalesce(json_agg(json_build_object('id', s.step, 'status', upper(s.status::text), 'message', s.message) order by s.position), '[]')
    from run_steps s where s.run_id = r.id)))::text j from pipeline_runs r where r.id = $1 and r.user_id = $2`;
const RUNS = `select json_build_object('pipelineRuns', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', r.id, 'kind', upper(r.kind::text), 'status', upper(r.status::text), 'progress', r.progress,
  'createdAt', to_char(r.created_at at time zone 'UTC', ${TIME}))) order by r.id desc), '[]')))::text j
  from (select * from pipeline_runs where user_id = $1 order by id desc limit 20) r`;

interface Query {
  name: string;
  text: string;
  values: unknown[];
}

/** What a path asks for. */
const QUERIES: Record<string, (userId: string, body: { id?: string }) => Query> = {
  graph: (userId) => ({ name: 'graph', text: GRAPH, values: [userId] }),
  viewer: (userId) => ({ name: 'viewer', text: VIEWER, values: [userId] }),
  run: (userId, { id }) => ({ name: 'run', text: RUN, values: [id, userId] }),
  runs: (userId) => ({ name: 'runs', text: RUNS, values: [userId] }),
};
const SESSION = `select s.user_id, u.tenant_id from sessions s join users u on u.id = s.user_id where s.token = $1 and s.expires_at > now()`;
const SET_ACTOR = `select set_config('role', 'app_user', true), set_config('app.user_id', $1, true), set_config('app.tenant_id', $2, true)`;

const open = new pg.Pool({ connectionString: process.env['OWNER_URL'], max: 10 });
const secure = new pg.Pool({ connectionString: process.env['API_URL'], max: 10 });

const server = http.createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (text += chunk));
  request.on('end', () => void respond(request, response, text));
});

async function respond(request: http.IncomingMessage, response: http.ServerResponse, text: string): Promise<void> {
  try {
    const [, access, what = ''] = (request.url ?? '').split('/');
    const body = JSON.parse(text) as { id?: string };
    const query = (userId: string) => QUERIES[what]?.(userId, body) ?? { name: '', text: '', values: [] };
    const json =
      access === 'open' ? await asOwner(query(String(request.headers['x-user']))) : await asUser(request, query);
    const bytes = Buffer.from(json);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
    response.end(bytes);
  } catch (error) {
    response.destroy(error as Error);
  }
}

async function asOwner(query: Query): Promise<string> {
  const { rows } = await open.query<{ j: string }>(query);
  return `{"data":${rows[0]?.j}}`;
}

async function asUser({ headers }: http.IncomingMessage, query: (userId: string) => Query): Promise<string> {
  const token = createHash('sha256')
    .update((headers.authorization ?? '').replace('Bearer ', ''))
    .digest('base64url');
  const found = await secure.query<{ user_id: string; tenant_id: string }>({
    name: 'session',
    text: SESSION,
    values: [token],
  });
  const [session] = found.rows;
  if (!session) throw new Error('No session.');
  const client = await secure.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'actor', text: SET_ACTOR, values: [session.user_id, session.tenant_id] });
    const { rows } = await client.query<{ j: string }>(query(session.user_id));
    await client.query('commit');
    return `{"data":${rows[0]?.j}}`;
  } finally {
    client.release();
  }
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
