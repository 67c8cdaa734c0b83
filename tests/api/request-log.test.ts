import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openLogger } from '../../src/services/log/logger.ts';
import { testServer } from '../support/server.ts';

test('the log has a line for each request, without what may name a person', async () => {
  const destination = new PassThrough();
  const log = openLogger({ level: 'info', pretty: false, name: 'test', destination });
  const server = await testServer({}, log);
  const paths = [
    '/mira-okafor',
    '/mira-okafor/resume.pdf',
    '/media/mira/okafor',
    '/mira/okafor/okafor',
    '/?q=mira-okafor',
  ];
  try {
    for (const path of paths) await fetch(`${server.url}${path}`, { redirect: 'manual' });
  } finally {
    await server.close();
  }
  const text = String(destination.read() ?? '');
  const lines = text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { msg: string; path: string }]));
  expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(paths.length);
  expect(text).not.toMatch(/mira|okafor/i);
});
