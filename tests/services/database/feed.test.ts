import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Feed, type FeedReader } from '../../../src/services/database/feed.ts';

const feedOf = () => new Feed<FeedReader>(pino({ level: 'silent' }));
const fail = (): never => {
  throw new Error('The database is away.');
};
const reader = (userId: string): FeedReader => ({ userId, markBehind: () => {} });

test('a wake-up during a read is not missed', async () => {
  const feed = feedOf();
  let reads = 0;
  const items = feed.follow(reader('ada'), async () => {
    reads += 1;
    if (reads === 1) {
      feed.wake('ada');
      return [];
    }
    return [reads];
  });
  expect(await items.next()).toEqual({ done: false, value: 2 });
});

test('a failed read is retried, and nothing is left out', async () => {
  const feed = feedOf();
  const answers = [() => ['first'], () => fail(), () => ['second'], () => null];
  const items = feed.follow(reader('ada'), async () => answers.shift()?.() ?? null);
  const seen: string[] = [];
  for await (const item of items) seen.push(item);
  expect(seen).toEqual(['first', 'second']);
});

test('an unsubscribed reader is not woken again', async () => {
  const feed = feedOf();
  const gone = new AbortController();
  const items = feed.follow(reader('ada'), async () => [], gone.signal);
  const next = items.next();
  expect(feed.users()).toEqual(['ada']);
  gone.abort();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(feed.users()).toEqual([]);
});

test('a closed feed ends all of its streams', async () => {
  const feed = feedOf();
  const nexts = ['ada', 'eve'].map((userId) => feed.follow(reader(userId), async () => []).next());
  feed.close();
  expect(await Promise.all(nexts)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
});
