import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isGuessable } from '../../../src/services/auth/guessable-password.ts';

test.each([
  'password',
  '12345678',
  'aaaaaaaa',
  'P4$$w0rd!',
  'qwertzuiop',
  'Passwort123',
  'Sommer2024!',
  'schalke04',
  'motdepasse',
  'azertyuiop',
  '密码密码密码密码',
  '19.02.1987',
  'correcthorse',
  'a'.repeat(128),
])('%s is easy to guess', async (password) => {
  expect(await isGuessable(password, [])).toBe(true);
});

test.each(['correct horse battery', 'Tintenfass wandert leise', 'mesa verde lluvia reloj', 'зонтик варит серый чай'])(
  '%s is not',
  async (password) => {
    expect(await isGuessable(password, [])).toBe(false);
  },
);

test('what a password manager makes is never refused', async () => {
  const made = Array.from({ length: 50 }, () => randomBytes(9).toString('base64url'));
  const refused = await Promise.all(
    made.map(async (password) => ((await isGuessable(password, [])) ? [password] : [])),
  );
  expect(refused.flat()).toEqual([]);
});

test("the user's own name and email are easy to guess", async () => {
  const password = 'Wrzeszczykiewicz!';
  expect(await isGuessable(password, [])).toBe(false);
  expect(await isGuessable(password, ['Anna Wrzeszczykiewicz'])).toBe(true);
  expect(await isGuessable(password, ['a.wrzeszczykiewicz@example.com'])).toBe(true);
});

test('a hostile password costs little', async () => {
  await isGuessable('loads the word lists', []);
  const before = process.cpuUsage();
  const hostile = ['p4$$w0rd', '$4@51!', '4@8({[</369&#!1|$5+7%2', '1990-12-31', '1', '120311121999011230'];
  for (const part of hostile) await isGuessable(part.repeat(128).slice(0, 128), []);
  const { user } = process.cpuUsage(before);
  // With all substitutions or the whole password it's more than 3 and 30 seconds.
  expect(user / 1000).toBeLessThan(1500);
});
