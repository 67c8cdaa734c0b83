import type { Page } from 'playwright-core';

/** What a page may weigh when it is opened, with its fonts and pictures. */
export const MOST_BYTES = 120 * 1024;

export interface Scale {
  /** Opens a page as on a first visit and returns how many bytes came over the line. */
  weigh: (url: string) => Promise<number>;
}

/** Weighs what the browser loads until nothing more comes, without its cache. */
export async function openScale(page: Page): Promise<Scale> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return {
    async weigh(url) {
      bytes = 0;
      await page.goto(url, { waitUntil: 'networkidle' });
      return bytes;
    },
  };
}
