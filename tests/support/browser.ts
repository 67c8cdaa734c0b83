import { existsSync } from 'node:fs';
import { test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { SignedUp } from './run-query.ts';
import { timeLimit } from './time-limit.ts';

/** Where Debian puts it. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const isThere = existsSync(CHROMIUM);
const SENTENCE = `no Chromium at ${CHROMIUM}. Run apt-get install chromium, or set CHROMIUM_PATH`;
if (!isThere && !process.env['CI']) process.stderr.write(`SKIPPED browser tests: ${SENTENCE}\n`);

/** A test that needs a browser. Without one it is skipped, and in CI it fails. */
export const browserTest = isThere || process.env['CI'] ? test : test.skip;

export async function openBrowser(): Promise<Browser> {
  if (!isThere) throw new Error(`Browser tests need a browser: ${SENTENCE}.`);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  // tsx has functions keep their names through a helper, which functions that tests send to the page need there.
  browser.on('context', (context) => void context.addInitScript('globalThis.__name ??= (target) => target'));
  return browser;
}

/** Signs in without the form. */
export async function signInAt(url: string, context: BrowserContext, { cookie }: SignedUp): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value: decodeURIComponent(value), url }]);
}

/** A browser with a signed-in user. `seconds` is far more than any wait takes on an idle machine. */
export async function signedInContext(
  browser: Browser,
  { url, as, seconds }: { url: string; as: SignedUp; seconds: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(timeLimit(seconds));
  await signInAt(url, context, as);
  return context;
}

/** Accessibility violations on the page (WCAG 2.2 AA), one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run({
      // The framed designs are separate pages and are checked separately.
      exclude: ['iframe'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    } as never);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
