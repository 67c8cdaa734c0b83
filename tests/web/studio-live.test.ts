import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { claimRun } from '../../src/jobs/claim-run.ts';
import { finishRun } from '../../src/jobs/finish-run.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { onPool } from '../../src/services/database/run-sql.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  server = await testServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const signedIn = (as: SignedUp) => signedInContext(browser, { url: server.url, as, seconds: 90 });

async function mutate(as: SignedUp, name: string, type: string, input: object): Promise<void> {
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Error { message } } }`;
  const { data } = await runQuery<Record<string, { __typename: string }>>(server, mutation, { input }, as);
  expect(data?.[name]?.__typename).toMatch(/Success$/u);
}

const CLERK = { title: 'Clerk', companyName: 'Engines Ltd', start: '2016', end: '2019', location: 'London' };

async function rolesOf(as: SignedUp) {
  const query = '{ careerGraph { profile { headline } experiences { id title location } } }';
  const { data } = await runQuery<{
    careerGraph: { profile: { headline: string }; experiences: { id: string; title: string; location: string }[] };
  }>(server, query, {}, as);
  return data?.careerGraph;
}

/** Names of the operations that the page sends over HTTP from now on. */
function askedBy(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const name = /(?:query|mutation) (?<name>\w+)/u.exec(request.postData() ?? '')?.groups?.['name'];
    if (name !== undefined) asked.add(name);
  });
  return asked;
}

const fieldOf = (page: Page, name: string) => page.locator(`input[name=${name}]`);
const holds = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value=${JSON.stringify(value)}]`).waitFor();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

browserTest('an edit in one tab appears in the other, which keeps what is being typed', async () => {
  const ada = await signUp(server);
  await mutate(ada, 'addExperience', 'AddExperienceInput', CLERK);
  const context = await signedIn(ada);
  const [here, there] = [await context.newPage(), await context.newPage()];
  for (const page of [here, there]) {
    await page.goto(`${server.url}/studio/career`);
    await page.getByRole('button', { name: 'Edit Clerk' }).click();
  }
  await fieldOf(there, 'title').fill('Head clerk');
  const asked = askedBy(there);
  await fieldOf(here, 'title').fill('Senior clerk');
  await fieldOf(here, 'location').fill('Paris');
  await save(here);

  await holds(there, 'location', 'Paris');
  expect(await fieldOf(there, 'title').inputValue()).toBe('Head clerk');
  await there.getByText('Changed elsewhere to “Senior clerk” while you were typing.').waitFor();
  // Only queries about the career graph are sent again; nothing polls.
  expect(asked).toEqual(new Set(['Career', 'StudioShell']));

  await save(there);
  await here.getByRole('heading', { name: 'Head clerk' }).waitFor();
  expect((await rolesOf(ada))?.experiences).toMatchObject([{ title: 'Head clerk', location: 'Paris' }]);
  await context.close();
});

browserTest(
  'a page that has not heard of an edit elsewhere overwrites nothing: it says so, keeps what was typed, and saves it the next time',
  async () => {
    const ada = await signUp(server);
    await mutate(ada, 'addExperience', 'AddExperienceInput', CLERK);
    const id = (await rolesOf(ada))?.experiences[0]?.id;
    const context = await signedIn(ada);
    const page = await context.newPage();
    // Some proxies block WebSockets.
    await page.routeWebSocket('**/graphql', (socket) => void socket.close());
    await page.goto(`${server.url}/studio/career`);
    await page.getByRole('button', { name: 'Edit Clerk' }).click();
    await fieldOf(page, 'title').fill('Head clerk');
    await mutate(ada, 'updateExperience', 'UpdateExperienceInput', { id, title: 'Senior clerk' });
    await save(page);
    await page.getByRole('alert').getByText('This was changed elsewhere in the meantime: roles').waitFor();
    expect(await fieldOf(page, 'title').inputValue()).toBe('Head clerk');
    await page.getByText('Changed elsewhere to “Senior clerk”').waitFor();
    expect((await rolesOf(ada))?.experiences).toMatchObject([{ title: 'Senior clerk' }]);
    await save(page);
    await page.getByRole('heading', { name: 'Head clerk' }).waitFor();
    expect((await rolesOf(ada))?.experiences).toMatchObject([{ title: 'Head clerk' }]);

    // An edit of something else succeeds.
    await page.getByRole('button', { name: /your profile/u }).click();
    await fieldOf(page, 'headline').fill('Keeper of the notes');
    await mutate(ada, 'updateExperience', 'UpdateExperienceInput', { id, location: 'Rome' });
    await save(page);
    await page.getByText('Keeper of the notes').waitFor();
    expect(await rolesOf(ada)).toMatchObject({
      profile: { headline: 'Keeper of the notes' },
      experiences: [{ title: 'Head clerk', location: 'Rome' }],
    });

    // So are all other fields of the profile, and undoing restores those that follow from them.
    await page.getByRole('button', { name: /your profile/u }).click();
    await fieldOf(page, 'postalCode').fill('00184');
    await fieldOf(page, 'city').fill('Rome');
    await fieldOf(page, 'website').fill('https://ada.example.com');
    await page
      .locator('textarea[name=accounts]')
      .fill('GitHub, ada, https://github.com/ada,x\nChess club, ada the second');
    await save(page);
    await page.getByText('https://ada.example.com').waitFor();
    const details = async () =>
      (
        await runQuery<{ careerGraph: { profile: object } }>(
          server,
          '{ careerGraph { profile { postalCode city location website links accounts { network username url } } } }',
          {},
          ada,
        )
      ).data?.careerGraph.profile;
    expect(await details()).toEqual({
      postalCode: '00184',
      city: 'Rome',
      location: 'Rome',
      website: 'https://ada.example.com',
      links: ['https://ada.example.com', 'https://github.com/ada,x'],
      accounts: [
        { network: 'GitHub', username: 'ada', url: 'https://github.com/ada,x' },
        { network: 'Chess club', username: 'ada the second', url: null },
      ],
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('https://ada.example.com').waitFor({ state: 'detached' });
    expect(await details()).toEqual({
      postalCode: null,
      city: null,
      location: null,
      website: null,
      links: [],
      accounts: [],
    });
    await context.close();
  },
);

browserTest(
  'a run is shown on every page, also after a reload; it can be canceled, tried again and dismissed',
  async () => {
    const ada = await signUp(server);
    await mutate(ada, 'addExperience', 'AddExperienceInput', CLERK);
    const context = await signedIn(ada);
    const page = await context.newPage();
    const drop = page.getByText('Drop a photo of yourself here');
    const line = page.getByRole('region', { name: 'In progress' });
    const steps = page.getByRole('region', { name: 'Creating your pictures' });
    const begin = async () => {
      await page.goto(`${server.url}/studio/pictures`);
      await page.getByRole('button', { name: 'Try with a sample photo' }).click();
      await steps.waitFor();
    };
    await begin();
    expect(await drop.count()).toBe(0);
    await page.reload();
    await steps.getByText('Creating your pictures…').waitFor();
    expect(await drop.count()).toBe(0);
    // All of its steps are already on the page.
    expect(await line.count()).toBe(0);
    await page.goto(`${server.url}/studio`);
    await steps.waitFor();
    expect(await drop.count()).toBe(0);
    expect(await page.getByText('Add a photo of yourself').count()).toBe(0);
    await page.goto(`${server.url}/studio/career`);
    await line.getByText('Creating your pictures…').waitFor();
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await accessibilityFaults(page)));
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(faults).toEqual([]);
    await line.getByRole('button', { name: 'Cancel: Creating your pictures' }).click();
    await line.waitFor({ state: 'detached' });
    await page.goto(`${server.url}/studio/pictures`);
    await drop.waitFor();

    const worker = openDatabase(server.test.workerUrl);
    const failRun = async () => {
      const sql = onPool(worker.pool);
      const [run] = await server.test.sql<{ id: string }>(`select id from pipeline_runs where status = 'queued'`);
      const claimed = await claimRun(sql, run?.id ?? '');
      const error = { code: 'internal' as const, message: 'The machine was too busy.', retryable: true };
      const { runId = '', attempt = 0 } = claimed ?? {};
      expect(await finishRun(sql, { runId, attempt, key: `end ${attempt}`, status: 'failed', error })).toBe(true);
    };
    await begin();
    await failRun();
    await steps.getByText('The machine was too busy.').waitFor();
    await page.goto(`${server.url}/studio/career`);
    await line.getByText('The machine was too busy.').waitFor();
    await line.getByRole('button', { name: 'Try again: Creating your pictures' }).click();
    await line.getByText('Creating your pictures…').waitFor();
    await failRun();
    await line.getByRole('button', { name: 'Dismiss: Creating your pictures' }).click();
    await line.waitFor({ state: 'detached' });
    await page.goto(`${server.url}/studio/pictures`);
    await drop.waitFor();
    expect(await steps.count()).toBe(0);
    await worker.close();
    await context.close();
  },
);

/** Passes a page's socket messages through, except those that `answer` answers instead of the server. */
async function answering(
  page: Page,
  answer: (operation: string) => { message: string; code: string } | null,
): Promise<{ subscribed: string[]; next: (operation: string) => Promise<void>; cut: () => void }> {
  const subscribed: string[] = [];
  const awaited = new Map<string, () => void>();
  let open: WebSocketRoute | undefined;
  await page.routeWebSocket('**/graphql', (client) => {
    open = client;
    const upstream = client.connectToServer();
    client.onMessage((message) => {
      const { id, payload } = JSON.parse(message.toString()) as { id?: string; payload?: { query?: string } };
      const operation = /subscription (?<name>\w+)/u.exec(payload?.query ?? '')?.groups?.['name'];
      if (operation !== undefined) subscribed.push(operation);
      const error = operation === undefined ? null : answer(operation);
      if (!error) {
        upstream.send(message);
        if (operation !== undefined) awaited.get(operation)?.();
        return;
      }
      const errors = [{ message: error.message, extensions: { code: error.code } }];
      client.send(JSON.stringify({ id, type: 'next', payload: { data: null, errors } }));
      client.send(JSON.stringify({ id, type: 'complete' }));
    });
  });
  const next = (operation: string) => new Promise<void>((resolve) => awaited.set(operation, resolve));
  return { subscribed, next, cut: () => void open?.close({ code: 1012 }) };
}

browserTest('a refused subscription ends and says why, and a failed one is retried', async () => {
  const ada = await signUp(server);
  const context = await signedIn(ada);
  const page = await context.newPage();
  let failures = 0;
  const { subscribed, next, cut } = await answering(page, (operation) => {
    if (operation === 'StudioWatchRun') return { message: 'You have no run like this.', code: 'NOT_FOUND' };
    if (operation !== 'StudioWatchCareerGraph' || failures === 2) return null;
    failures += 1;
    return { message: 'Something went wrong.', code: 'INTERNAL_SERVER_ERROR' };
  });
  const times = (name: string) => subscribed.filter((one) => one === name).length;
  await page.goto(`${server.url}/studio/pictures`);
  const trouble = page.getByText('Live updates are interrupted');
  await trouble.waitFor();
  await trouble.waitFor({ state: 'detached' });
  expect(times('StudioWatchCareerGraph')).toBe(3);
  await page.getByRole('button', { name: 'Try with a sample photo' }).click();
  await page.getByText('You have no run like this.').waitFor();
  // Active subscriptions are sent again on the next socket.
  const again = Promise.all([next('StudioWatchCareerGraph'), next('StudioWatchRuns')]);
  cut();
  await again;
  expect(times('StudioWatchCareerGraph')).toBe(4);
  expect(times('StudioWatchRun')).toBe(1);
  await context.close();
});

browserTest('a suggested statement is accepted or dismissed where it stands, and either is undone', async () => {
  const ada = await signUp(server);
  await mutate(ada, 'addExperience', 'AddExperienceInput', CLERK);
  const experienceId = (await rolesOf(ada))?.experiences[0]?.id;
  await mutate(ada, 'addAchievement', 'AddAchievementInput', { experienceId, text: 'Kept the books' });
  await server.test.sql(
    `update achievements set is_placeholder = true, provenance = 'industry_template', requires_review = true, verified = false where user_id = $1`,
    [ada.userId],
  );
  const stored = () =>
    server.test.sql(`select is_placeholder, rejected from achievements where user_id = $1`, [ada.userId]);
  const context = await signedIn(ada);
  const page = await context.newPage();
  await page.goto(`${server.url}/studio/career`);
  const accept = page.getByRole('button', { name: 'I did this: Kept the books' });
  await accept.click();
  await page.getByText('The suggestion is now one of your statements.').waitFor();
  expect(await stored()).toEqual([{ is_placeholder: false, rejected: false }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await accept.waitFor();
  expect(await stored()).toEqual([{ is_placeholder: true, rejected: false }]);

  await page.getByRole('button', { name: 'Dismiss: Kept the books' }).click();
  await page.getByText('The suggestion was dismissed.').waitFor();
  await accept.waitFor({ state: 'detached' });
  expect(await stored()).toEqual([{ is_placeholder: true, rejected: true }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await accept.waitFor();
  await context.close();
});
