import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { openLogoSources } from '../../../src/services/logos/logo-sources.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

const KEY = 'key-that-nobody-may-see';
const LOGO = 'https://cdn.example/brand.svg';
const asked: string[] = [];
let fake: Server;
let at: ServerWithWorker;
let ada: SignedUp;

/** Both services in one fake, which responds by domain. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://fake');
  const isBrandfetch = pathname.startsWith('/v2/brands/domain/');
  const domain = pathname.split('/').at(-1) ?? '';
  asked.push(`${isBrandfetch ? 'brandfetch' : 'logo.dev'} ${domain}`);
  const known = isBrandfetch ? request.headers.authorization === `Bearer ${KEY}` : searchParams.get('token') === KEY;
  if (!known) return void response.writeHead(401).end(`no such key: ${KEY}`);
  if (['both.example', 'spotify.example', 'once.example'].includes(domain) && isBrandfetch) {
    const formats = [
      { src: 'http://insecure.example/a.svg', format: 'svg' },
      { src: 'https://cdn.example/brand.png', format: 'png' },
      { src: LOGO, format: 'svg' },
    ];
    const body = {
      logos: [
        { type: 'icon', formats: [{ src: 'https://cdn.example/icon.svg', format: 'svg' }] },
        { type: 'logo', formats },
      ],
    };
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  if (domain === 'second.example' && !isBrandfetch)
    return void response.writeHead(200, { 'content-type': 'image/png' }).end('png');
  if (domain === 'down.example') return void response.writeHead(503).end(KEY);
  if (domain === 'silent.example') return;
  if (domain === 'cut.example') return void response.destroy();
  if (domain === 'odd.example') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  response.writeHead(404).end();
}

const RESUME = (employers: string[]) =>
  `Ada Byron\nada@example.com\n\nExperience\n\n${employers
    .map((name, i) => `Analyst, ${name}\n${2001 + i} - ${2002 + i}\n- Computed ${i + 2} tables of numbers by hand\n`)
    .join('\n')}\nSkills\nSQL`;

beforeAll(async () => {
  fake = createServer(answer);
  await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(fake.address() as AddressInfo).port}`;
  const settings = { brandfetch: { apiKey: KEY, baseUrl }, logoDev: { token: KEY, baseUrl } };
  at = await serverWithWorker({ logos: openLogoSources(settings, 300) });
  ada = await signUp(at);
  await at.ingest(ada, RESUME(['Engine Works, Inc.', 'Spotify Ltd', 'Analytical Society', 'Table Office Ltd']));
});
afterAll(async () => {
  await at?.close();
  fake?.closeAllConnections();
  fake?.close();
});

interface Company {
  id: string;
  name: string;
  domain: string | null;
  domainConfidence: number | null;
  logo: { source: string; url: string | null; copied: boolean } | null;
  siteLogo: { source: string } | null;
}

async function companies(user = ada): Promise<Company[]> {
  const { data } = await runQuery<{ careerGraph: { companies: Company[] } }>(
    at,
    `{ careerGraph { companies { id name domain domainConfidence logo { source url copied } siteLogo { source } } } }`,
    {},
    user,
  );
  return data?.careerGraph.companies ?? [];
}

const company = async (name: string) => {
  const found = (await companies()).find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no ${name}: ${JSON.stringify(await companies())}`);
  return found;
};

async function confirm(name: string, domain: string) {
  const { id } = await company(name);
  const { data } = await runQuery<{ confirmCompanyDomain: { run?: { id: string }; message?: string } }>(
    at,
    `mutation ($input: ConfirmCompanyDomainInput!) { confirmCompanyDomain(input: $input) {
      ... on ConfirmCompanyDomainSuccess { run { id } } ... on Error { message } } }`,
    { input: { companyId: id, domain } },
    ada,
  );
  const run = data?.confirmCompanyDomain.run;
  return run ? at.ended(ada, run.id) : data?.confirmCompanyDomain;
}

test('every employer has a logo after the build, and guessed domains are never looked up', async () => {
  expect(asked).toEqual([]);
  expect(await company('Spotify')).toMatchObject({
    domain: 'spotify.com',
    domainConfidence: 0.5,
    logo: { source: 'simple_icons', copied: true },
  });
  const works = await company('Engine Works');
  expect(works).toMatchObject({ domain: 'engineworks.com', logo: { source: 'wordmark', copied: true } });
  const answer = await fetch(`${at.url}${works.logo?.url}`, { headers: { authorization: `Bearer ${ada.token}` } });
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  const svg = await answer.text();
  expect(svg).toContain('aria-label="Engine Works');
  expect(svg).not.toMatch(/<text|<image|<script|href/);
  // At 24 pixels, the letters are still distinguishable from white.
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ height: 24 })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = [...data].filter((value) => value < 90).length / (info.width * info.height);
  expect(dark).toBeGreaterThan(0.05);
  const assets = await at.test.sql<{ kind: string }>(
    `select kind from assets where user_id = $1 and kind = 'nameplate_svg'`,
    [ada.userId],
  );
  expect(assets).toHaveLength(1);

  const before = await at.test.sql('select * from company_assets order by id');
  expect(await at.run(ada, 'LOGOS')).toMatchObject({ status: 'SUCCEEDED' });
  expect(await at.test.sql('select * from company_assets order by id')).toEqual(before);
});

test('a confirmed domain is looked up, linked and not copied; if a service fails, the next one is asked', async () => {
  expect(await confirm('Engine Works', 'https://www.both.example/')).toMatchObject({ status: 'SUCCEEDED' });
  expect(await company('Engine Works')).toMatchObject({
    domain: 'both.example',
    domainConfidence: 1,
    logo: { source: 'brandfetch', url: LOGO, copied: false },
  });
  await confirm('Analytical', 'second.example');
  expect(await company('Analytical')).toMatchObject({ logo: { source: 'logo_dev', copied: false } });
  expect(asked).toEqual(['brandfetch both.example', 'brandfetch second.example', 'logo.dev second.example']);

  for (const [domain, troubles] of Object.entries({
    'down.example': ['Brandfetch failed with status 503.', 'Logo.dev failed with status 503.'],
    'silent.example': ['Brandfetch could not be reached.', 'Logo.dev could not be reached.'],
    'cut.example': ['Brandfetch could not be reached.', 'Logo.dev could not be reached.'],
    'odd.example': ['Brandfetch returned an unexpected response.', 'Logo.dev returned something other than an image.'],
    'unknown.example': [],
  })) {
    const run = await confirm('Table Office', domain);
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: { troubles } });
    expect(JSON.stringify(run)).not.toContain(KEY);
    expect(await company('Table Office')).toMatchObject({ logo: { source: 'wordmark' } });
  }
  // A different domain may be a different company.
  await confirm('Engine Works', 'unknown.example');
  expect(await company('Engine Works')).toMatchObject({ logo: { source: 'wordmark' } });
  expect(await confirm('Engine Works', 'not a domain')).toMatchObject({
    message: expect.stringContaining('example.com'),
  });
});

test('a linked logo leaves the stored icon to the site', async () => {
  expect(await company('Spotify')).toMatchObject({ siteLogo: { source: 'simple_icons' } });
  expect(await confirm('Spotify', 'spotify.example')).toMatchObject({
    output: { logos: { 'Spotify Ltd': 'brandfetch' } },
  });
  expect(await company('Spotify')).toMatchObject({
    logo: { source: 'brandfetch', url: LOGO },
    siteLogo: { source: 'simple_icons' },
  });
  // A wordmark just repeats the name.
  expect(await company('Table Office')).toMatchObject({ logo: { source: 'wordmark' }, siteLogo: null });
  // A domain that contradicts the name takes the icon away.
  await confirm('Spotify', 'unknown.example');
  expect(await company('Spotify')).toMatchObject({ logo: { source: 'wordmark' }, siteLogo: null });
});

test('concurrent runs ask about a company once, and a failed lookup is left to the next run', async () => {
  const { id } = await company('Table Office');
  asked.length = 0;
  await at.test.sql(`update companies set domain = 'once.example', domain_confidence = 1 where id = $1`, [id]);
  const runs = await Promise.all([1, 2, 3].map(() => at.run(ada, 'LOGOS')));
  expect(runs.map((run) => (run as { status: string }).status)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
  expect(asked.filter((one) => one.endsWith('once.example'))).toEqual(['brandfetch once.example']);
  expect(await company('Table Office')).toMatchObject({ logo: { source: 'brandfetch' } });

  // Another run that is still asking keeps the lookup, and one that has ended doesn't.
  asked.length = 0;
  await at.test.sql(`delete from company_assets where company_id = $1`, [id]);
  const [live] = await at.test.sql<{ id: string }>(
    `insert into pipeline_runs (id, user_id, kind, status, input) values (gen_random_uuid(), $1, 'logos', 'running', '{}') returning id`,
    [ada.userId],
  );
  await at.test.sql(`update logo_lookups set run_id = $2 where company_id = $1`, [id, live?.id]);
  await at.run(ada, 'LOGOS');
  expect(asked.filter((one) => one.endsWith('once.example'))).toEqual([]);
  await at.test.sql(`update pipeline_runs set status = 'failed' where id = $1`, [live?.id]);
  await at.run(ada, 'LOGOS');
  expect(asked.filter((one) => one.endsWith('once.example'))).toEqual(['brandfetch once.example']);
});

test('a name that is a domain is a guess, and a stranger’s page is not the company’s domain', async () => {
  const bob = await signUp(at);
  await at.ingest(bob, RESUME(['none-corp.io', 'Signal GmbH']));
  expect((await companies(bob)).map(({ name, domain, logo }) => [name, domain, logo?.source])).toEqual([
    ['Signal GmbH', 'signal.com', 'wordmark'],
    ['none-corp.io', 'none-corp.io', 'wordmark'],
  ]);
  expect(asked.join()).not.toMatch(/none-corp|signal/u);
});
