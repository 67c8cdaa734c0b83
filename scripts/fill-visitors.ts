import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { v7 as newId } from 'uuid';

const DAYS = 30;
const DAY_MS = 86_400_000;
const SOURCES = ['linkedin.com', 'www.google.com', 'github.com', 'news.ycombinator.com', 'meetup.com', null, null];

/**
 * Adds a month of invented visitors, always the same, to the site of an account in the embedded database in `home`: few at first, more
 * on weekdays, and many on the day someone shared the link.
 */
export async function fillVisitors({ home, email }: { home: string; email: string }): Promise<void> {
  const { port, password } = JSON.parse(await readFile(path.join(home, 'postgres.json'), 'utf8')) as Record<
    string,
    string
  >;
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'cursus',
    password: password ?? '',
    database: 'cursus',
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; slug: string }>(
      'select u.id, s.slug from users u join site_settings s on s.user_id = u.id where u.email = $1',
      [email],
    );
    const [site] = rows;
    if (!site) throw new Error(`${email} has no site.`);
    await client.query(
      `insert into events (id, occurred_at, user_id, name, path, referrer, visitor)
       select e.id, e.at, $1, e.name, e.path, e.referrer, e.visitor from jsonb_to_recordset($2::jsonb)
         as e(id uuid, at timestamptz, name text, path text, referrer text, visitor text)`,
      [site.id, JSON.stringify(monthOf(`/${site.slug}`))],
    );
  } finally {
    await client.end();
  }
}

function monthOf(page: string) {
  const random = randomFrom(7);
  const among = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const now = Date.now();
  const midnight = now - (now % DAY_MS);
  return Array.from({ length: DAYS }, (_, i) => {
    const start = midnight - (DAYS - 1 - i) * DAY_MS;
    const weekday = new Date(start).getUTCDay();
    const usual = (weekday === 0 || weekday === 6 ? 3 : 9) + i / 3;
    const people = Math.round(usual * (0.6 + random() * 0.8)) + (i === 18 ? 46 : i === 19 ? 21 : 0);
    return Array.from({ length: people }, (__, n) => {
      const referrer = i === 18 || i === 19 ? among(['news.ycombinator.com', ...SOURCES]) : among(SOURCES);
      const happened = (name: string) => ({
        id: newId(),
        at: new Date(Math.min(start + random() * DAY_MS, now)).toISOString(),
        name,
        path: page,
        referrer: name === 'page_view' ? referrer : null,
        visitor: `${i}-${n}`,
      });
      const views = Array.from({ length: 1 + Math.floor(random() * 2.2) }, () => happened('page_view'));
      const deeds = [
        ...(random() < 0.12 ? ['cta_click'] : []),
        ...(random() < 0.08 ? ['download'] : []),
        ...(random() < 0.15 ? ['link_click'] : []),
      ];
      return [...views, ...deeds.map(happened)];
    }).flat();
  }).flat();
}

/** Mulberry32: deterministic for a seed, 0..1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
