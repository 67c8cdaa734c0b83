import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType, parse } from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { graphPlan } from '../../src/api/graph-plan.ts';
import { openKeptBodies } from '../../src/api/kept-bodies.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { ALL_PARTS, graphStatement, hasVersion } from '../../src/services/graph/graph-statement.ts';
import { countStatements } from '../support/count-statements.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { type Answer, runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

// An answer that is kept must be the one that executing the document would give: to the same user, with the same rights, now.

const SESSION_ONLY = { statements: 1, roundTrips: 1 };
const NAME = '{ careerGraph { version profile { name } skills { name } } }';

let server: TestServer;
let ada: SignedUp;
let bob: SignedUp;
beforeAll(async () => {
  const rule = { max: 1_000, seconds: 60 };
  server = await testServer({ signInLimits: { perSender: rule, perAccount: rule, perAccountInAll: rule } });
});
afterAll(() => server?.close());
beforeEach(async () => {
  ada = await signUp(server);
  bob = await signUp(server);
  await fill(ada, 1);
  await fill(bob, 2);
});

async function fill(user: SignedUp, seed: number): Promise<void> {
  const { actor, tenantId } = await actorOf(user);
  await asActor(server.database, actor, (db) =>
    generateGraph(db, { userId: user.userId, tenantId, seed, roles: 3, statements: 2, skills: 4 }),
  );
}

async function actorOf({ userId }: SignedUp) {
  const [row] = await server.test.sql<{ id: string }>('select tenant_id::text as id from users where id = $1', [
    userId,
  ]);
  const tenantId = row?.id ?? '';
  return { actor: { role: 'app_user', userId, tenantId } as const, tenantId };
}

const ask = (user: SignedUp | null, query = NAME, variables = {}) => runQuery(server, query, variables, user);
const nameOf = (answer: Answer) =>
  (answer.data as { careerGraph: { profile: { name: string } } }).careerGraph.profile.name;
const rename = (user: SignedUp, name: string) =>
  server.test.sql('update profiles set name = $2 where user_id = $1', [user.userId, name]);

async function isKept(user: SignedUp, query = NAME, variables = {}): Promise<boolean> {
  const { statements } = await countStatements(() => ask(user, query, variables));
  return statements === SESSION_ONLY.statements;
}

test('an unchanged career graph takes no statement but that of the session', async () => {
  const first = await ask(ada);
  expect(await countStatements(() => ask(ada))).toEqual(SESSION_ONLY);
  expect(await ask(ada)).toEqual(first);
});

test('nobody gets what was kept for someone else, and visitors get nothing', async () => {
  const [hers, his] = [await ask(ada), await ask(bob)];
  expect(hers).not.toEqual(his);
  expect(await Promise.all([ask(bob), ask(ada), ask(bob)])).toEqual([his, hers, his]);
  expect(await ask(null)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('an edit is seen at once, also by mutation, by SQL and through another server', async () => {
  await ask(ada);
  await rename(ada, 'Ada King');
  expect(nameOf(await ask(ada))).toBe('Ada King');
  const other = await actorOf(ada);
  await asActor(server.database, other.actor, (db) =>
    db.profile.update({ where: { userId: ada.userId }, data: { name: 'Ada Byron' } }),
  );
  expect(nameOf(await ask(ada))).toBe('Ada Byron');
  const edit = 'mutation { updateProfile(input: { name: "Countess" }) { __typename } }';
  expect(await ask(ada, edit)).toEqual({ data: { updateProfile: { __typename: 'UpdateProfileSuccess' } } });
  expect(nameOf(await ask(ada))).toBe('Countess');
});

test('what another session signed out of, let expire or revoked gets nothing', async () => {
  const key = await makeKey('[READ_GRAPH]');
  for (const [end, values] of [
    ['delete from sessions where user_id = $1', [ada.userId]],
    ["update sessions set expires_at = now() - interval '1 second' where user_id = $1", [bob.userId]],
    ['update api_keys set revoked_at = now() where id = $1', [key.id]],
  ] as const) {
    const who = values[0] === ada.userId ? ada : values[0] === bob.userId ? bob : { ...ada, token: key.key };
    // Ada's session ends first, but her key goes on.
    expect((await ask(who)).errors).toBeUndefined();
    expect(await isKept(who)).toBe(true);
    await server.test.sql(end, [...values]);
    expect((await ask(who)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  }
});

async function makeKey(scopes: string): Promise<{ id: string; key: string }> {
  const answer = await ask(
    ada,
    `mutation { createApiKey(input: { name: "k", scopes: ${scopes} }) { ... on CreateApiKeySuccess { key apiKey { id } } } }`,
  );
  const made = answer.data?.['createApiKey'] as { key: string; apiKey: { id: string } };
  return { id: made.apiKey.id, key: made.key };
}

test('an API key without the scope gets nothing of what was kept for the session of the same user', async () => {
  const narrow = { ...ada, token: (await makeKey('[PUBLISH]')).key };
  const wide = { ...ada, token: (await makeKey('[READ_GRAPH]')).key };
  const answer = await ask(ada);
  expect(await isKept(ada)).toBe(true);
  expect((await ask(narrow)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(await ask(wide)).toEqual(answer);
  // And the other way round: what a key with the scope has asked for first.
  expect((await ask(narrow)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('variables, operation names and texts that differ are different documents', async () => {
  const query = 'query ($with: Boolean!) { careerGraph { version profile @include(if: $with) { name } } }';
  const [without, with_] = [await ask(ada, query, { with: false }), await ask(ada, query, { with: true })];
  expect(without).not.toEqual(with_);
  expect(await ask(ada, query, { with: false })).toEqual(without);
  expect(await isKept(ada, query, { with: true })).toBe(true);
  expect((await ask(ada, query, {})).errors).toHaveLength(1);
  expect((await ask(ada, query, { with: 'yes' })).errors).toHaveLength(1);
  const several = 'query A { careerGraph { profile { id } } } query B { careerGraph { profile { name } } }';
  const named = async (operationName: string) =>
    (await post({ query: several, operationName })).data as Record<string, Record<string, object>>;
  const post = async (body: object) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer;
  };
  expect(Object.keys((await named('A'))['careerGraph']?.['profile'] ?? {})).toEqual(['id']);
  expect(Object.keys((await named('B'))['careerGraph']?.['profile'] ?? {})).toEqual(['name']);
  expect(Object.keys((await named('A'))['careerGraph']?.['profile'] ?? {})).toEqual(['id']);
  const { errors } = await post({ query: 'query A { careerGraph { version } }', operationName: 'B' });
  expect(errors).toHaveLength(1);
});

test('nothing else is kept: other root fields, signed addresses, what documents or time decide', async () => {
  for (const query of [
    '{ careerGraph { version } viewer { id } }',
    '{ a: careerGraph { version } b: careerGraph { version } }',
    '{ careerGraph { version } __schema { queryType { name } } }',
    '{ careerGraph { timeline { title length { least } } } }',
    '{ careerGraph { placements { slot asset { url } } } }',
    '{ careerGraph { textCoverage } }',
    '{ careerGraph { experiences { achievements { history { text } } } } }',
    '{ careerGraph { experiences { libraryRole { confidence } } } }',
    '{ careerGraph { profile { evidence { text document { fileName } } } } }',
    '{ viewer { id } }',
    'query A { careerGraph { version } } query B { viewer { id } }',
  ])
    expect([query, graphPlan(parse(query))?.isKeepable ?? false]).toEqual([query, false]);
});

test('every part that is kept is of tables that grow the version, whatever is done to a row', async () => {
  const parts = new Set(ALL_PARTS.filter(hasVersion));
  const [row] = await server.test.sql<{ 'QUERY PLAN': object[] }>(
    `explain (format json) ${graphStatement(parts).replaceAll('$1', `'${ada.userId}'`)}`,
  );
  const tables = [...JSON.stringify(row).matchAll(/"Relation Name":"(\w+)"/gu)].map(([, name]) => name);
  const triggers = await server.test.sql<{ name: string }>(
    `select tgrelid::regclass || ' ' || tgname as name from pg_trigger where tgname like 'grow\\_on\\_%'`,
  );
  const there = new Set(triggers.map(({ name }) => name));
  const missing = [...new Set(tables)].flatMap((table) =>
    ['insert', 'update', 'delete']
      .filter((verb) => !there.has(`${table} grow_on_${verb}`))
      .map((verb) => `${table} ${verb}`),
  );
  expect(missing.toSorted()).toEqual([
    // A logo's image never changes, and before it is deleted, the version grows (grow_before_cascade).
    'assets delete',
    'assets insert',
    'assets update',
    // Has the version.
    'career_graphs delete',
    'career_graphs insert',
    'career_graphs update',
    // A company counts as soon as a role refers to it, and before it is deleted, the version grows (grow_before_cascade).
    'companies delete',
    'companies insert',
    // Made at sign-up, before there is anyone to ask.
    'profiles insert',
  ]);
});

test('an answer with errors is not kept', async () => {
  await server.test.sql('alter table skills rename column category to hidden');
  const query = '{ careerGraph { skills { name category } } }';
  try {
    expect((await ask(ada, query)).errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
  } finally {
    await server.test.sql('alter table skills rename column hidden to category');
  }
  expect((await ask(ada, query)).errors).toBeUndefined();
});

test('GET answers 304 until something changes', async () => {
  const get = (etag = '') =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(NAME)}`, {
      headers: { authorization: `Bearer ${ada.token}`, 'if-none-match': etag },
    });
  const first = await get();
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect((await get(etag)).status).toBe(304);
  await rename(ada, 'Someone');
  const second = await get(etag);
  expect(second.status).toBe(200);
  expect(nameOf((await second.json()) as Answer)).toBe('Someone');
});

test('memory is bounded by bytes, and a slow request does not bring an old version back', () => {
  const bodies = openKeptBodies({ mostBytes: 10_000 });
  const document = parse(NAME);
  const asked = (userId: string) => ({ userId, document, variables: null });
  for (let user = 0; user < 100; user += 1) bodies.keep(asked(`${user}`), { version: 1, body: Buffer.alloc(500) });
  const still = Array.from({ length: 100 }, (_, user) => bodies.find(asked(`${user}`), 1)).filter(Boolean);
  expect(still.length).toBeGreaterThan(5);
  expect(still.length).toBeLessThan(20);
  bodies.keep(asked('a'), { version: 3, body: Buffer.from('new') });
  bodies.keep(asked('a'), { version: 2, body: Buffer.from('old') });
  expect(bodies.find(asked('a'), 2)).toBeNull();
  expect(bodies.find(asked('a'), 3)?.body.toString()).toBe('new');
  bodies.keep(asked('b'), { version: 1, body: Buffer.alloc(20_000) });
  expect(bodies.find(asked('b'), 1)).toBeNull();
});

/** Pseudorandom numbers, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A random selection from a type, with aliases, fragments and type names. */
function select(type: GraphQLObjectType, roll: (sides: number) => number, depth: number): string {
  const fields = Object.values(type.getFields()).filter(() => roll(3) > 0);
  const selected = fields.flatMap(({ name, type: of, args }) => {
    const named = getNamedType(of);
    if (args.some(({ name: argument }) => argument !== 'top')) return [];
    const field = roll(4) === 0 ? `my_${name}: ${name}` : name;
    if (isLeafType(named)) return [field];
    return isObjectType(named) && depth > 0 ? [`${field} ${select(named, roll, depth - 1)}`] : [];
  });
  const all = [roll(2) === 0 ? 'x: __typename' : '', ...selected, '__typename'].join(' ');
  return roll(3) === 0 ? `{ ... on ${type.name} { ${all} } }` : `{ ${all} }`;
}

/** Of the fields that the database can build, every one. */
const BUILT = `{ careerGraph { version
  profile { id name headline email phone location summary links image website address postalCode city region countryCode targetRole
    provenance confidence requiresReview reviewReason editedFields }
  companies { id name alternativeNames website domain domainConfidence }
  experiences { ...E company { id name } achievements { id rawText impactStatement evidenceStrength verified isPlaceholder provenance confidence } }
  skills { id name category level ... on Sourced { provenance reviewReason } ... on Node { id } }
  education { id institution degree field location start end current score description url courses }
  certifications { id name issuer date url number expires } languages { id name fluency }
  sections { id kind heading title organization roles category number location url start end current date text items keywords }
  completeness { section coverage missingFields strategy variant reason } navigation { section label shown reason editedFields } } }
  fragment E on Experience { id title start end current location description url companyDescription role: title }`;

test('what the database builds is what executing the document gives, for generated graphs and documents', async () => {
  const type = executableSchema.getType('CareerGraph') as GraphQLObjectType;
  const random = Array.from({ length: 40 }, (_, seed) => `{ careerGraph ${select(type, dice(seed), seed % 3)} }`);
  const stored = Array.from({ length: 40 }, (_, seed) => `{ g: careerGraph ${selectStored(type, dice(seed), 2)} }`);
  const documents = [BUILT, ...random, ...stored];
  const built = documents.filter((query) => typeof graphPlan(parse(query))?.statement === 'string');
  expect(built).toContain(BUILT);
  expect(built.length).toBeGreaterThan(35);
  for (const user of [ada, bob]) {
    await server.test.sql('update work_experiences set rejected = true where user_id = $1 and position = 1', [
      user.userId,
    ]);
    for (const query of documents) {
      // The directive changes nothing but that the document is executed.
      const executed = await ask(user, query.replace('careerGraph', 'careerGraph @include(if: true)'));
      if (executed.errors) continue;
      expect([query, await ask(user, query)]).toEqual([query, executed]);
      expect([query, await ask(user, query)]).toEqual([query, executed]);
    }
  }
});

const STORED =
  /^(?:version|id|name|title|start|end|current|rawText|confidence|provenance|kind|items|links|strategy|section|coverage)$/u;

/** The same, of fields that are mostly stored as they are answered. */
function selectStored(type: GraphQLObjectType, roll: (sides: number) => number, depth: number): string {
  const singletons = ['SectionCompleteness', 'NavigationEntry', 'CareerGraph'];
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const named = getNamedType(of);
    if (roll(3) === 0) return [];
    const field = roll(4) === 0 ? `my_${name}: ${name}` : name;
    if (isLeafType(named))
      return STORED.test(name) && !(name === 'id' && singletons.includes(type.name)) ? [field] : [];
    const isRows =
      /^(?:profile|companies|company|experiences|skills|education|certifications|languages|sections)$/u.test(name);
    const isOfRole = name === 'achievements' && type.name === 'Experience';
    return depth > 0 && isObjectType(named) && (isRows || isOfRole || name === 'completeness')
      ? [`${field} ${selectStored(named, roll, depth - 1)}`]
      : [];
  });
  return `{ ${[...fields, '__typename'].join(' ')} }`;
}
