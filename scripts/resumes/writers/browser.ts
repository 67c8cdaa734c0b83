import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian puts it; `npx playwright-core install` is not for machines without a network. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const findBrowser = (): string | null => CHROMIUM.find((path) => existsSync(path)) ?? null;

export interface Printer {
  /** PDF of a page. */
  print: (html: string, options: { footer: string | null }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('Chromium is not installed: sudo apt-get install chromium');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    async print(html, { footer }) {
      await page.setContent(html);
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        ...(footer === null
          ? {}
          : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer }),
      });
    },
    close: () => browser.close(),
  };
}
