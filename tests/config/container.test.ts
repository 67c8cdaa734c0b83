import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readEnv, variableNames } from '../../src/config/env.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Service {
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { disable?: boolean; test?: string[] };
  read_only?: boolean;
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const ours = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);
const dockerfile = read('Dockerfile');

/** With the variables that compose insists on, as compose fills them in. */
const filled = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replaceAll(/\$\{(\w+):\?[^}]*\}/g, (_all, variable: string) =>
          variable === 'PUBLIC_URL' ? 'https://cv.example.org' : 's'.repeat(32),
        )
        .replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]),
  );

test.each(ours)('compose runs something that exists, with settings that are read: %s', (_name, service) => {
  const [program, ...args] = service.command ?? [];
  expect(program).toBe('node');
  expect(existsSync(path.join(ROOT, args.at(-1) ?? ''))).toBe(true);
  const environment = service.environment ?? {};
  expect(Object.keys(environment).filter((name) => !variableNames.includes(name))).toEqual([]);
  const env = readEnv(filled(environment));
  expect([env.database.kind, env.storage.kind, env.redisUrl]).toEqual(['external', 's3', 'redis://redis:6379']);
  expect(service.read_only).toBe(true);
});

test('what compose refers to is there', () => {
  for (const { depends_on = {}, volumes = [] } of Object.values(compose.services)) {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      const needed = compose.services[name];
      expect(needed).toBeDefined();
      if (condition === 'service_healthy') expect(needed?.healthcheck?.test).toBeDefined();
    }
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('./')) expect([source, existsSync(path.join(ROOT, source))]).toEqual([source, true]);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  }
  // A database is migrated before anything uses it.
  for (const [name, { depends_on: needs = {} }] of ours)
    if (name !== 'migrate') expect(needs['migrate']?.condition).toBe('service_completed_successfully');
});

test('the image runs without root, and its files exist and are not ignored', () => {
  const stages = dockerfile.split(/^FROM /m);
  expect(stages.at(-1)).toMatch(/^USER node$/m);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  expect(copied.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  const ignored = read('.dockerignore').split('\n').filter(Boolean);
  expect(copied.filter((name) => ignored.includes(name))).toEqual([]);
  const [, command = '[]'] = /^CMD (\[.+\])$/m.exec(dockerfile) ?? [];
  expect(existsSync(path.join(ROOT, (JSON.parse(command) as string[]).at(-1) ?? ''))).toBe(true);
});
