import { beforeAll, expect, test } from '@jest/globals';
import { i18n } from '@lingui/core';
import { languageFile, readMessages } from '../../src/api/studio/studio-messages.ts';
import { conflictOf, DOUBTS } from '../../src/domain/provenance/doubts.ts';
import { learnServerWords, serverWords } from '../../web/studio/app/server-words.ts';

beforeAll(async () => {
  const { messages, server } = languageFile('de', await readMessages());
  learnServerWords(server);
  i18n.loadAndActivate({ locale: 'de', messages });
});

test('each of several reasons is translated, also where they have the same words', () => {
  const title = conflictOf('Clerk', 'Analyst', 'Clerk and Analyst');
  const company = conflictOf('Looms', 'Mills', 'Looms of Mills');
  for (const reasons of [
    [title, company],
    [DOUBTS.dates, title, DOUBTS.onlyOne],
  ]) {
    const german = reasons.map(serverWords);
    for (const text of german) expect(text).not.toMatch(/reading|document|dates/);
    expect(serverWords(reasons.join('\n'))).toBe(german.join('\n'));
  }
});

test('a value with line breaks stays in its text', () => {
  const quoted = (value: string) => serverWords(`A document now says: “${value}”`);
  expect(quoted('one\ntwo')).toBe(quoted('one').replace('one', 'one\ntwo'));
  expect(quoted('one')).not.toContain('document');
});

test.each([
  ['Brandfetch could not be reached.', 'Brandfetch war nicht erreichbar.'],
  ['Logo.dev failed with status 503.', 'Logo.dev hat mit dem Status 503 versagt.'],
])('a failure of a logo service is told in the studio’s language: %s', (english, german) => {
  expect(serverWords(english)).toBe(german);
});
