// PostGraphile over the same tables, with the same session check and row security: node postgraphile.mjs
// Environment: OWNER_URL (introspects), API_URL (serves).
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import process from 'node:process';

// On Node 20 every query fails without it.
Promise.withResolvers ??= () => {
  let resolve, reject;
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
};

const { postgraphile } = await import('postgraphile');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { grafserv } = await import('postgraphile/grafserv/node');
const { default: pg } = await import('pg');

const sessions = new pg.Pool({ connectionString: process.env.API_URL, max: 10 });
const FIND = `select s.user_id, u.tenant_id from sessions s join users u on u.id = s.user_id where s.token = $1 and s.expires_at > now()`;

async function pgSettingsOf(authorization) {
  const token = createHash('sha256')
    .update((authorization ?? '').replace('Bearer ', ''))
    .digest('base64url');
  const { rows } = await sessions.query({ name: 'session', text: FIND, values: [token] });
  if (rows.length === 0) return { role: 'app_anon' };
  return { role: 'app_user', 'app.user_id': rows[0].user_id, 'app.tenant_id': rows[0].tenant_id };
}

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.API_URL,
      superuserConnectionString: process.env.OWNER_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { defaultBehavior: '-connection +list', pgForbidSetofFunctionsToReturnNull: false },
  // Reads of the catalog as the owner, so that columns granted to app_user alone are there.
  disablePlugins: ['PgRBACPlugin', 'PgIndexBehaviorsPlugin'],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    async context(requestContext) {
      return { pgSettings: await pgSettingsOf(requestContext.node?.req.headers.authorization) };
    },
  },
};
const server = createServer();
server.on('error', (error) => {
  throw error;
});
const instance = postgraphile(preset).createServ(grafserv);
await instance.addTo(server);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
process.stdout.write(`ready http://127.0.0.1:${server.address().port}/graphql\n`);
process.on('SIGTERM', () => process.exit(0));
