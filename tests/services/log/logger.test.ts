import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openLogger } from '../../../src/services/log/logger.ts';

function capture(pretty: boolean) {
  const destination = new PassThrough();
  const log = openLogger({ level: 'info', pretty, name: 'test', destination });
  return { log, text: () => String(destination.read() ?? '') };
}

describe.each([{ pretty: false }, { pretty: true }])('a log with pretty: $pretty', ({ pretty }) => {
  test('redacts secrets by name at every logged depth', () => {
    const { log, text } = capture(pretty);
    log.info(
      {
        password: 'pw-1',
        user: { token: 'pw-2', name: 'Ada' },
        req: { headers: { authorization: 'pw-3', cookie: 'pw-4', 'set-cookie': 'pw-5', accept: 'text/html' } },
        openai: { apiKey: 'pw-6' },
      },
      'signed in',
    );
    const line = text();
    expect(line).not.toMatch(/pw-\d/);
    expect(line).toContain('Ada');
    expect(line).toContain('text/html');
  });

  test('hides connection strings, bearer tokens and signatures in messages and errors', () => {
    const { log, text } = capture(pretty);
    const cause = new Error('could not connect to postgresql://app_api:pw-7@127.0.0.1:5432/cursus');
    log.error({ err: cause }, 'sent Bearer pw-8-pw-8-pw-8 to http://x/uploads/1?expires=2&signature=pw-9');
    const line = text();
    expect(line).not.toMatch(/pw-\d/);
    expect(line).toContain('127.0.0.1:5432/cursus');
    expect(line).toContain('expires=2');
  });

  test('child loggers include their bindings', () => {
    const { log, text } = capture(pretty);
    log.child({ runId: 'run-1' }).info('step done');
    expect(text()).toContain('run-1');
  });
});

test('writes nothing below the level, and JSON lines are valid JSON', () => {
  const { log, text } = capture(false);
  log.debug('not this');
  log.info({ n: 1 }, 'this');
  expect(JSON.parse(text())).toMatchObject({ level: 30, name: 'test', n: 1, msg: 'this' });
});
