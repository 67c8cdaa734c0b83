import { machineSlowness } from './tests/support/slowness.mjs';

/** Tests that need neither a database, a browser nor another process: npm run test:unit. Everything else is in test:db. */
const UNIT = [
  'tests/config/**/*.test.ts',
  // Texts that are meant to take long take a third of the time of all the others.
  'tests/domain/**/!(hostile).test.ts',
  'tests/jobs/event-cursor.test.ts',
  'tests/parser-eval/**/*.test.ts',
  'tests/schema/**/*.test.ts',
  'tests/services/log/**/*.test.ts',
  'tests/services/webhooks/**/*.test.ts',
  'tests/services/reading/pdf/split-columns.test.ts',
  'tests/services/reading/ocr/has-usable-text.test.ts',
  'tests/api/owner-cookie.test.ts',
  'tests/api/studio-language.test.ts',
  'tests/cli/!(build).test.ts',
  'tests/web/owner-colors.test.ts',
  'tests/web/render-site.test.ts',
  'tests/web/server-words.test.ts',
];

const project = {
  testEnvironment: 'node',
  testRunner: '<rootDir>/tests/support/jest/run-in-node.mjs',
  transform: {},
};

export default {
  projects: [
    { ...project, displayName: 'unit', testMatch: UNIT.map((glob) => `<rootDir>/${glob}`) },
    {
      ...project,
      displayName: 'db',
      testMatch: ['<rootDir>/tests/**/*.test.ts', ...UNIT.map((glob) => `!**/${glob}`)],
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
  ],
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  maxWorkers: 2,
  // Also makes Jest run a single test file in a worker: nothing is loaded in Jest's own process, so --watch sees every change.
  workerIdleMemoryLimit: '2GB',
  testTimeout: Math.round(60_000 * machineSlowness()),
};
