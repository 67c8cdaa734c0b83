import path from 'node:path';
import { expect, test } from '@jest/globals';
import { compareLanguages } from '../../scripts/check-messages/compare-languages.ts';
import { compareServer } from '../../scripts/check-messages/compare-server.ts';
import { compareUses } from '../../scripts/check-messages/compare-uses.ts';
import { findServerTexts } from '../../scripts/check-messages/find-server-texts.ts';
import { findUses } from '../../scripts/check-messages/find-uses.ts';
import { readMessages } from '../../src/api/studio/studio-messages.ts';
import { assessCompleteness } from '../../src/domain/completeness/assess-completeness.ts';
import { contracts } from '../../src/pipelines/contracts.ts';

const ENGLISH = {
  'page.title': 'Files',
  'page.count': '{count, plural, one {# file} other {# files}}',
  'page.link': 'See <link>{name}</link>.',
  'state.DONE': 'done',
  'state.FAILED': 'failed',
};
const GERMAN = {
  'page.title': 'Dateien',
  'page.count': '{count, plural, one {# Datei} other {# Dateien}}',
  'page.link': '<link>{name}</link> ansehen.',
  'state.DONE': 'fertig',
  'state.FAILED': 'fehlgeschlagen',
};
const CODE = `
  t('page.title'); t('page.count', { count });
  const state = t(\`state.\${name}\`);
  <Message id="page.link" values={{ name }} elements={{ link: <a href="/" /> }} />;
`;

const inLanguages = (german: Record<string, string>) =>
  compareLanguages(new Map(Object.entries({ de: german, en: ENGLISH })));
const inCode = (code: string) => compareUses(ENGLISH, [{ path: 'page.tsx', uses: findUses(code, 'page.tsx') }]);

test('languages that agree with English pass', () => expect(inLanguages(GERMAN)).toEqual([]));

test.each([
  ['a missing key', { 'page.title': undefined }, ['de.json: page.title is missing']],
  ['a key that English lacks', { 'page.titel': 'Dateien' }, ['de.json: page.titel is not in en.json']],
  [
    'another placeholder',
    { 'page.count': '{zahl, plural, one {# Datei} other {# Dateien}}' },
    ['de.json: page.count has the placeholders zahl, in English count'],
  ],
  [
    'a missing element',
    { 'page.link': '{name}' },
    ['de.json: page.link has the elements (none), in English link, link'],
  ],
  [
    'a missing plural',
    { 'page.count': '{count, plural, other {# Dateien}}' },
    ['de.json: page.count lacks the plural one'],
  ],
  ['an empty message', { 'page.title': ' ' }, ['de.json: page.title is empty']],
])('%s is reported', (_name, change, faults) => {
  const german = Object.entries({ ...GERMAN, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  expect(inLanguages(Object.fromEntries(german))).toEqual(
    faults.map((fault) => expect.stringContaining(fault.split(', in')[0] ?? '')),
  );
});

test('code that uses every message as it is passes', () => expect(inCode(CODE)).toEqual([]));

test.each([
  ['an unused message', CODE.replace("t('page.title');", ''), ['en.json: nothing uses page.title']],
  [
    'a forgotten value',
    CODE.replace(', { count }', ''),
    ['page.tsx: page.count is given the placeholders (none) but has count'],
  ],
  [
    'a value of another name',
    CODE.replace('{ count }', '{ number }'),
    ['page.tsx: page.count is given the placeholders number but has count'],
  ],
  [
    'a forgotten element',
    CODE.replace('link: ', 'anchor: '),
    ['page.tsx: page.link is given the elements anchor but has link'],
  ],
])('%s is reported', (_name, code, faults) => expect(inCode(code)).toEqual(faults));

const english = (await readMessages()).get('en') ?? {};

test('every step of every pipeline has a message, in English the title that the API gives', () => {
  const steps = Object.values(contracts).flatMap(({ kind, steps: all }) =>
    all.map(({ id, title }): [string, string] => [`steps.${kind.toUpperCase()}.${id}`, title]),
  );
  const messages = Object.entries(english).filter(([key]) => key.startsWith('steps.'));
  expect(Object.fromEntries(messages)).toEqual(Object.fromEntries(steps));
});

test('every gap in an empty career graph has a message', () => {
  const sections = assessCompleteness({
    profile: { name: null, headline: null, email: null, phone: null },
    companies: [],
    experiences: [{ company: null, title: null, start: null, end: null, current: false }],
    achievements: [],
    placeholders: 0,
    skills: [],
    story: { opener: null, paragraphs: 0, quote: null },
    filledSlots: [],
  });
  const gaps = sections
    .filter(({ section }) => section !== 'images')
    .flatMap(({ section, missingFields }) =>
      missingFields.map((field) => `next.gap.${section.toUpperCase()}.${field}`),
    );
  expect(gaps.filter((key) => !(key in english))).toEqual([]);
  expect(gaps.length).toBeGreaterThan(12);
});

test('every text of the server that the studio may show has a message, and every such message a text', async () =>
  expect(await compareServer(english, path.resolve('src'))).toEqual([]));

test('texts that a client may get are found, and others are not', () => {
  const code = `
    throw new UploadRefused('upload_empty', \`\${fileName} is empty. Upload another file.\`);
    const text = z.string().max(20, 'There are too many; the limit is 20.');
    const outcome = items.length === 0 ? skipped('nothing to do') : null;
    const line = \`“\${text}” in the story\`;
    throw new Error('The row is missing.');
    log.warn({ err }, 'The database is down.');
    t.string({ description: 'The name.' });
    await sql(\`Select 1.\`);
  `;
  expect(findServerTexts(code)).toEqual([
    '* is empty. Upload another file.',
    'There are too many; the limit is 20.',
    'nothing to do',
    '“*” in the story',
  ]);
});
