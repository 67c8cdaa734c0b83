import type { Page } from 'playwright-core';
import type { SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';

/** What a page may weigh when it is opened, with its fonts and pictures. */
export const MOST_BYTES = 120 * 1024;

/** What the picture of a project may add. */
const MOST_BYTES_OF_CARD = 24 * 1024;

/** The same for a page whose cards have pictures of projects, which load when they are near. */
export const mostBytesOf = ({ otherSections = [] }: SiteSnapshot): number =>
  MOST_BYTES +
  MOST_BYTES_OF_CARD * otherSections.flatMap(({ entries }) => entries).filter(({ picture }) => picture).length;

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
