import { fork } from 'node:child_process';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import type { CardAnswer } from './card-process.ts';
import type { Card } from './draw-card.ts';

/** Many times what a card takes. */
const PATIENCE_MS = 20_000;

/** Kept as long as the page itself. */
const drawn = new WeakMap<SiteSnapshot, Promise<Buffer>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The social preview image of a page, as PNG: drawn once per version, one at a time, each in its own process, so that this process
 * never loads sharp.
 */
export function siteCard(snapshot: SiteSnapshot): Promise<Buffer> {
  const there = drawn.get(snapshot);
  if (there) return there;
  const { theme, person } = snapshot;
  const card = drawAfter(queue, { theme, person: { name: person.name, headline: person.headline } });
  drawn.set(snapshot, card);
  queue = forgetting(card, snapshot);
  return card;
}

async function drawAfter(before: Promise<unknown>, card: Card): Promise<Buffer> {
  await before;
  const child = fork(new URL('./card-process-start.mjs', import.meta.url), {
    // Flags of this process (Jest's, a debugger's) are not meant for the child.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {},
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer: CardAnswer) =>
      'png' in answer ? resolve(Buffer.from(answer.png)) : reject(new Error(answer.failed)),
    );
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`The card could not be drawn (${signal ?? code}).`)));
    child.send(card, (error) => error && reject(error));
  });
}

/** Drops a failed card, so that the next request tries again. */
async function forgetting(card: Promise<Buffer>, snapshot: SiteSnapshot): Promise<void> {
  try {
    await card;
  } catch {
    drawn.delete(snapshot);
  }
}
