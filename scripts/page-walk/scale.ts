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
  let weighed = { url: '', bytes: 0 };
  // On a busy machine, pictures of one page still arrive when the next one is opened.
  const requests = new Map<string, string>();
  network.on('Network.requestWillBeSent', ({ requestId, documentURL }) => {
    requests.set(requestId, documentURL);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.get(requestId) === weighed.url) weighed.bytes += encodedDataLength;
  });
  return {
    async weigh(url) {
      requests.clear();
      weighed = { url, bytes: 0 };
      await page.goto(url, { waitUntil: 'networkidle' });
      return weighed.bytes;
    },
  };
}
