import type { Page } from 'playwright-core';

/**
 * Cuts the page's WebSocket once, after the first event of a run.
 *
 * @returns the `after` of every subscription to a run, in order; grows while the page is used
 */
export async function cutOnFirstEvent(page: Page): Promise<number[]> {
  const asked: number[] = [];
  let isCut = false;
  await page.routeWebSocket('**/graphql', (client) => {
    const server = client.connectToServer();
    client.onMessage((message) => {
      const { payload } = JSON.parse(message.toString()) as {
        payload?: { query?: string; variables?: { after?: number } };
      };
      const after = payload?.variables?.after;
      if (after !== undefined && payload?.query?.includes('pipelineRun(')) asked.push(after);
      server.send(message);
    });
    server.onMessage((message) => {
      client.send(message);
      if (isCut || !message.toString().includes('"seq":')) return;
      isCut = true;
      // Service restart: what a client must survive.
      void client.close({ code: 1012 });
      void server.close({ code: 1000 });
    });
  });
  return asked;
}
