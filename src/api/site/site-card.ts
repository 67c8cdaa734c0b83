import { fork } from 'node:child_process';
import { derivedKey, imageWidths } from '../../domain/images/image-url.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import type { PublishedSite } from '../../services/site/read-public-site.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import { toneOf } from '../../../web/site/designs.ts';
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
export function siteCard(site: PublishedSite, store: FileStore): Promise<Buffer> {
  const { snapshot } = site;
  const there = drawn.get(snapshot);
  if (there) return there;
  const card = drawAfter(queue, () => cardOf(site, store));
  drawn.set(snapshot, card);
  queue = forgetting(card, snapshot);
  return card;
}

async function cardOf({ userId, snapshot }: PublishedSite, store: FileStore): Promise<Card> {
  const { theme, language, person, hero } = snapshot;
  const best = snapshot.statements.find(({ id }) => id === snapshot.highlights[0]);
  const bytes = hero.image && (await readPortrait(userId, hero.image, store));
  return {
    theme,
    coloring: { tone: toneOf(snapshot), color: snapshot.color ?? null },
    language,
    person: { name: person.name, headline: person.headline },
    highlight: best ? { figure: best.figure, text: best.text } : null,
    portrait: bytes && { bytes, crop: hero.image?.crop ?? null },
  };
}

/** The smallest size that is sharp enough; null if there is none, so that the card has only words. */
async function readPortrait(
  userId: string,
  { checksum, width }: NonNullable<SiteSnapshot['hero']['image']>,
  store: FileStore,
): Promise<Uint8Array | null> {
  const wanted = imageWidths(width).find((one) => one >= 1_440) ?? width;
  try {
    return await store.get(derivedKey(userId, checksum, wanted, 'jpg'));
  } catch {
    return null;
  }
}

async function drawAfter(before: Promise<unknown>, content: () => Promise<Card>): Promise<Buffer> {
  await before;
  const card = await content();
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
