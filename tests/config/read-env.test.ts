import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationInvalid, readEnv, variableNames } from '../../src/config/env.ts';

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.problems;
    throw error;
  }
  throw new Error('The settings were taken.');
}

describe('settings', () => {
  test('can all be omitted', () => {
    expect(readEnv({})).toEqual({
      mode: 'development',
      home: path.resolve('.cursus'),
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      sitesUrl: null,
      allowedOrigins: [],
      trustedProxies: 0,
      secret: null,
      database: { kind: 'embedded' },
      databasePrefix: 'app',
      redisUrl: null,
      queuesToken: null,
      storage: { kind: 'local', root: path.resolve('.cursus/files') },
      openai: null,
      imageEditor: null,
      logos: { brandfetch: null, logoDev: null },
      mail: { kind: 'outbox', folder: path.resolve('.cursus/outbox') },
      requireVerifiedEmail: false,
      signInProviders: [],
      workerConcurrency: 4,
      runsAtOncePerUser: 3,
      retention: { eventDays: 90, runDays: null },
      limits: {
        openRunsPerUser: 500,
        runsPerUserAndDay: 2_000,
        connectionsPerUser: 100,
        connectionsPerAddress: 200,
        subscriptionsPerUser: 500,
        requestMs: 60_000,
        uploadMs: 300_000,
        uploadBytes: 20 * 1024 * 1024,
        uploadedBytesPerUser: 1_000 * 1024 * 1024,
      },
      webhookAllowLoopback: false,
      telemetry: { otlp: null, metrics: null, serviceName: null, share: 1, exportEveryMs: 60_000 },
      logLevel: 'info',
    });
  });

  test('an empty one counts as unset, because .env.example lists them all', () => {
    const names =
      readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8').match(/^[A-Z0-9_]+(?==)/gm) ?? [];
    expect(names).toEqual(variableNames);
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readEnv({}));
  });

  test('lists all invalid ones at once, without their values', () => {
    const wrong = {
      PORT: '70000-hidden',
      DATABASE_URL: 'mysql://root:hidden@host/db',
      CURSUS_SECRET: 'hidden',
      UPLOAD_LIMIT_MB: '999',
      LOG_LEVEL: 'hidden',
      OPENAI_BUDGET_USD: '-1',
      PUBLIC_URL: 'hidden',
    };
    const problems = problemsOf(wrong);
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(problems.join('\n')).not.toMatch(/hidden|999|-1/);
  });

  test.each([
    [{ DATABASE_URL: 'postgres://o@h/d' }, 'CURSUS_SECRET'],
    [{ S3_BUCKET: 'b' }, 'S3_SECRET_ACCESS_KEY'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
    [{ GITHUB_CLIENT_ID: 'abc' }, 'GITHUB_CLIENT_SECRET'],
  ])('that need another one say so: %j', (source, missing) => {
    expect(problemsOf(source as Record<string, string>).join('\n')).toContain(missing);
  });

  test.each([
    ['2', 2],
    ['10.0.0.0/8, ::1,uniquelocal', ['10.0.0.0/8', '::1', 'uniquelocal']],
  ])('proxies are counted or listed: %s', (text, trusted) => {
    expect(readEnv({ TRUST_PROXY: text }).trustedProxies).toEqual(trusted);
  });

  test.each(['true', '11', '-1', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.1,', 'proxy.example.org'])(
    'no proxies: %s',
    (text) => {
      expect(problemsOf({ TRUST_PROXY: text })).toEqual([expect.stringContaining('TRUST_PROXY must be the number of')]);
    },
  );

  test('headers for the collector are decoded, and malformed ones refused without showing them', () => {
    const headers = { OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20one, x-team = a=b' };
    expect(readEnv({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/', ...headers }).telemetry.otlp).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { authorization: 'Bearer one', 'x-team': 'a=b' },
    });
    for (const wrong of ['hidden', 'a=b,hidden', 'a=%hidden', 'hid den=a'])
      expect(problemsOf({ OTEL_EXPORTER_OTLP_HEADERS: wrong })).toEqual([
        'OTEL_EXPORTER_OTLP_HEADERS must be pairs separated by commas, such as authorization=Bearer%20...',
      ]);
  });

  test('metrics are served on this machine only, unless an address is given', () => {
    expect(readEnv({ METRICS_PORT: '9464' }).telemetry.metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(readEnv({ METRICS_HOST: '0.0.0.0' }).telemetry.metrics).toBeNull();
  });

  test('disabled features are null, enabled ones are grouped', () => {
    const env = readEnv({
      DATABASE_URL: 'postgres://o@h/d',
      CURSUS_SECRET: 's'.repeat(32),
      OPENAI_API_KEY: 'key',
      S3_BUCKET: 'b',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
      PUBLIC_URL: 'https://cv.example.org/',
    });
    expect(env).toMatchObject({
      publicUrl: 'https://cv.example.org',
      database: { kind: 'external', ownerUrl: 'postgres://o@h/d', apiUrl: null, workerUrl: null },
      openai: { apiKey: 'key', baseUrl: null, budgetUsd: 5 },
      storage: { kind: 's3', bucket: 'b', region: 'us-east-1', endpoint: null },
    });
  });
});
