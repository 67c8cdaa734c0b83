import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Debian's locations; `npx playwright-core install` needs a network. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const findBrowser = (): string | null => CHROMIUM.find((path) => existsSync(path)) ?? null;

export interface Printer {
  /** Prints a page as PDF. */
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
