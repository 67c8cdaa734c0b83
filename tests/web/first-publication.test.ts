import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { mailWith } from '../support/outbox.ts';
import { timeLimit } from '../support/time-limit.ts';
import { THEMES } from '../../src/domain/site/themes.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

async function openSitePage(as: SignedUp): Promise<Page> {
  const page = await (await signedInContext(browser, { url: at.url, as, seconds: 30 })).newPage();
  await page.goto(`${at.url}/studio/site`);
  await page.getByRole('button', { name: 'Publish my site' }).click();
  await page.getByRole('group', { name: 'How can visitors reach you?' }).waitFor();
  return page;
}

browserTest('the first time, publishing asks for address, audience and contact, and does what was said', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const page = await openSitePage(ada);
  expect(await accessibilityFaults(page)).toEqual([]);
  const form = page.getByRole('form', { name: 'Before your site goes online' });
  // Nothing is online before it is said.
  expect((await fetch(`${at.url}/ada-byron`)).status).toBe(404);
  await form.getByRole('textbox').fill('Graph QL');
  expect(await form.getByRole('textbox').inputValue()).toBe('graph-ql');
  await form.getByRole('textbox').fill('graphql');
  await form.getByRole('button', { name: 'Publish' }).click();
  await form.getByText('is reserved').waitFor();

  await form.getByRole('textbox').fill('countess');
  await form.getByLabel('Email address').check();
  await form.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('online and up to date').waitFor();
  const html = await (await fetch(`${at.url}/countess`)).text();
  expect(html).toContain('mailto:ada.byron@');
  // Asked once: from now on it publishes.
  await runQuery(at, 'mutation { updateProfile(input: { headline: "Engineer" }) { __typename } }', {}, ada);
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await page.getByText('online and up to date').waitFor();
});

browserTest('a page that nobody could answer says so before it is published, for people with the link', async () => {
  const bob = await signUp(at);
  await at.ingest(bob, PLAIN_SAMPLE);
  const clear =
    'mutation { updateProfile(input: { name: "Bob Byron", email: null, phone: null, links: [] }) { __typename } }';
  await runQuery(at, clear, {}, bob);
  const page = await openSitePage(bob);
  await page.getByText('Your profile has no email address, phone number or link').waitFor();
  const form = page.getByRole('form', { name: 'Before your site goes online' });
  await form.getByLabel('People with a private link').check();
  await form.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('online and up to date, for people with your private link').waitFor();
  expect((await fetch(`${at.url}/bob-byron`)).status).toBe(404);
});

browserTest('visitors write to someone who shows no address, without JavaScript', async () => {
  const eve = await signUp(at);
  await at.ingest(eve, PLAIN_SAMPLE);
  const clear =
    'mutation { updateProfile(input: { name: "Eve Byron", email: null, phone: null, links: [] }) { __typename } }';
  await runQuery(at, clear, {}, eve);
  const page = await openSitePage(eve);
  const form = page.getByRole('form', { name: 'Before your site goes online' });
  await form.getByLabel('Contact form').check();
  expect(await page.getByText('so visitors can’t reach you').count()).toBe(0);
  await form.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('online and up to date').waitFor();

  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(timeLimit(30));
  const visitor = await context.newPage();
  await visitor.goto(`${at.url}/eve-byron`);
  await visitor.getByRole('link', { name: 'Contact', exact: true }).click();
  await visitor.getByLabel('Your name').fill('Charles');
  await visitor.getByLabel('Your email address').fill('charles@example.org');
  await visitor.getByLabel('Your message').fill('Is the engine still for sale?');
  await visitor.getByRole('button', { name: 'Send' }).click();
  await visitor.getByRole('heading', { name: 'Your message has been sent.' }).waitFor();
  await visitor.getByRole('link', { name: 'Back to the page' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'Eve Byron' }).waitFor();
  expect(await mailWith(at, 'Is the engine still for sale?')).toMatch(/^Reply-To: Charles <charles@example\.org>/mu);
  await context.close();

  const seeing = await (await browser.newContext()).newPage();
  for (const theme of THEMES) {
    await page.goto(`${at.url}/preview?theme=${theme}`);
    await page.getByRole('group').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  // The form after a message that could not be sent.
  await seeing.goto(`${at.url}/eve-byron`);
  await seeing.evaluate("document.querySelector('.contact-form').noValidate = true");
  await seeing.getByRole('button', { name: 'Send' }).click();
  await seeing.getByRole('heading', { name: /could not be sent/u }).waitFor();
  expect(await accessibilityFaults(seeing)).toEqual([]);
});
