import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian puts it. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** A real browser, or null with a sentence on machines that have none; where everything has to be tested that is a failure. */
export async function openBrowser(): Promise<Browser | null> {
  if (existsSync(CHROMIUM)) return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const sentence = `SKIPPED browser tests: no chromium at ${CHROMIUM} (apt-get install chromium)`;
  if (process.env['CI']) throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
  return null;
}

/** What stands against the page's accessibility (WCAG 2.2 AA), one line per place; empty when nothing does. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run({
      // The designs in their frames are pages of their own, looked at by themselves.
      exclude: ['iframe'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    } as never);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
