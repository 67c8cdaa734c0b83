import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../../pipelines/ingest/sample-resume.ts';
import { mailsOf, mailWith } from '../../support/outbox.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let address: string;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  const [user] = await at.test.sql<{ email: string }>('select email from users where id = $1', [ada.userId]);
  address = user?.email ?? '';
  await at.ingest(ada, PLAIN_SAMPLE);
  await update({ slug: 'ada-byron', visibility: 'PUBLIC' });
  await at.run(ada, 'RENDER');
});
afterAll(() => at?.close());

async function update(input: object): Promise<void> {
  const query = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) {
    __typename ... on UpdateSiteSuccess { site { offersContact } } } }`;
  const { data } = await runQuery(at, query, { input }, ada);
  expect(data).toMatchObject({ updateSite: { __typename: 'UpdateSiteSuccess' } });
}

/** The page, once it says so or no longer does. */
async function pageOnce(is: (html: string) => boolean): Promise<{ html: string; policy: string }> {
  for (;;) {
    const answer = await fetch(`${at.url}/ada-byron`);
    const html = await answer.text();
    if (is(html)) return { html, policy: answer.headers.get('content-security-policy') ?? '' };
  }
}

const hasForm = (html: string) =>
  html.includes('<form class="contact-form" action="/contact/ada-byron" method="post">');

async function send(fields: Record<string, string>, slug = 'ada-byron'): Promise<{ status: number; html: string }> {
  const answer = await fetch(`${at.url}/contact/${slug}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: answer.status, html: await answer.text() };
}

const MESSAGE = { name: 'Charles', email: 'charles@example.org', message: 'Could you look at <b>my</b> engine?' };

test('there is a form only if the owner offers one, and nobody else takes messages', async () => {
  const { html, policy } = await pageOnce((page) => page.includes('Ada'));
  expect(html).not.toContain('<form');
  expect(policy).toContain("form-action 'none'");
  expect(await send(MESSAGE)).toMatchObject({ status: 404 });
  await update({ offersContact: true });
  const offered = await pageOnce(hasForm);
  expect(offered.policy).toContain("form-action 'self'");
  expect(offered.policy).not.toContain('unsafe');
  expect(offered.html).toContain('<a href="#contact">Contact</a>');
  expect(offered.html).not.toContain(address);
  expect(await send(MESSAGE, 'nobody-there')).toMatchObject({ status: 404 });
});

test('a message is relayed by mail to the account, with the visitor’s address for the answer', async () => {
  const { status, html } = await send(MESSAGE);
  expect(status).toBe(200);
  expect(html).toContain('Your message has been sent.');
  expect(html).not.toContain(address);
  const mail = await mailWith(at, 'Could you look at <b>my</b> engine?');
  expect(mail).toMatch(new RegExp(`^To: ${address}\r?$`, 'mu'));
  expect(mail).toMatch(/^Reply-To: Charles <charles@example\.org>\r?$/mu);
  expect(mail).toMatch(/^Subject: Charles wrote to you through your page\r?$/mu);
  expect(mail).toContain(`${at.url}/ada-byron`);
});

test('nothing that a visitor types becomes a header, a recipient or markup', async () => {
  const hostile = {
    name: 'Eve\r\nBcc: all@example.org',
    email: 'eve@example.org',
    message: 'Bcc: more@example.org\n</textarea><script>alert(1)</script>',
  };
  expect(await send(hostile)).toMatchObject({ status: 200 });
  const mail = await mailWith(at, 'Subject: Eve Bcc: all@example.org wrote');
  expect(mail.split(/\r?\n\r?\n/u)[0]).not.toMatch(/^Bcc:/imu);
  const refused = await send({ ...hostile, email: 'eve@example.org\nBcc: x@example.org' });
  expect(refused.status).toBe(400);
  expect(refused.html).not.toContain('<script');
  // What was typed is there to be sent again.
  expect(refused.html).toContain('Bcc: more@example.org');
});

test('what lacks something is not sent, and what a program filled in goes nowhere', async () => {
  const before = (await mailsOf(at)).length;
  for (const lacking of [{ name: ' ' }, { email: 'charles' }, { message: '' }, { message: 'x'.repeat(5_001) }])
    expect(await send({ ...MESSAGE, ...lacking })).toMatchObject({ status: 400 });
  expect(await send({ ...MESSAGE, message: 'Cheap watches', website: 'https://spam.example' })).toMatchObject({
    status: 200,
  });
  expect((await mailsOf(at)).slice(before).join('')).not.toContain('Cheap watches');
});

test('one visitor can send only so many messages, and is told so without losing the text', async () => {
  const statuses: number[] = [];
  let last = '';
  for (let count = 0; count < 6; count += 1) {
    const { status, html } = await send({ ...MESSAGE, message: `Number ${count}` });
    statuses.push(status);
    last = html;
  }
  // Two were sent before.
  expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
  expect(last).toContain('Too many messages have been sent.');
  expect(last).toContain('Number 5</textarea>');
});

test('without the page there is no form, and its answer leads back to it', async () => {
  const back = await fetch(`${at.url}/contact/ada-byron`, { redirect: 'manual' });
  expect([back.status, back.headers.get('location')]).toEqual([303, `${at.url}/ada-byron#contact`]);
  await update({ visibility: 'UNLISTED' });
  await pageOnce((html) => html.includes('There is no page at this address'));
  expect(await send(MESSAGE)).toMatchObject({ status: 404 });
  const { data } = await runQuery<{ site: { unlistedUrl: string } }>(at, '{ site { unlistedUrl } }', {}, ada);
  expect(await (await fetch(data?.site.unlistedUrl ?? '')).text()).not.toContain('<form');
});
