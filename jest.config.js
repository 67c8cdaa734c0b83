import { machineSlowness } from './tests/support/slowness.mjs';

/** Tests that need neither a database, a browser nor another process: npm run test:unit. All others of npm test are in test:db. */
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
  'tests/web/audit-words.test.ts',
  'tests/web/owner-colors.test.ts',
  'tests/web/render-site.test.ts',
  'tests/web/server-words.test.ts',
  'tests/web/studio-covers-api.test.ts',
  'tests/web/view.test.ts',
];

/** Tests that start the whole product, browsers, other processes or models for pictures, or wait for time limits: npm run test:product. */
const PRODUCT = [
  'tests/api/limits.test.ts',
  'tests/api/other-origins.test.ts',
  'tests/cli/build.test.ts',
  'tests/client/watch.test.ts',
  'tests/database/pooler.test.ts',
  'tests/domain/numbers-guard/hostile.test.ts',
  'tests/examples/**/*.test.ts',
  'tests/faults/**/*.test.ts',
  'tests/jobs/kill-webhook-worker.test.ts',
  'tests/jobs/kill-worker.test.ts',
  'tests/jobs/redis.test.ts',
  'tests/jobs/restart-postgres.test.ts',
  'tests/pipelines/images/**/*.test.ts',
  'tests/pipelines/ingest/kill-worker.test.ts',
  'tests/services/backup/**/*.test.ts',
  'tests/services/embedded-postgres/**/*.test.ts',
  'tests/services/reading/ocr/read-scan.test.ts',
  'tests/services/typst/**/*.test.ts',
  'tests/services/vision/**/*.test.ts',
  'tests/start/**/*.test.ts',
  'tests/web/!(audit-words|owner-colors|render-site|server-words|studio-covers-api|view).test.ts',
];

const project = {
  testEnvironment: 'node',
  testRunner: '<rootDir>/tests/support/jest/run-in-node.mjs',
  transform: {},
};
const withDatabase = {
  ...project,
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
};
const inRoot = (globs) => globs.map((glob) => `<rootDir>/${glob}`);
const except = (globs) => globs.map((glob) => `!**/${glob}`);

const unit = { ...project, displayName: 'unit', testMatch: inRoot(UNIT) };
const db = {
  ...withDatabase,
  displayName: 'db',
  testMatch: [...inRoot(['tests/**/*.test.ts']), ...except([...UNIT, ...PRODUCT])],
};
const product = { ...withDatabase, displayName: 'product', testMatch: inRoot(PRODUCT) };

const common = {
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  maxWorkers: 2,
  // Also makes Jest run a single test file in a worker: nothing is loaded in Jest's own process, so --watch sees every change.
  workerIdleMemoryLimit: '2GB',
  testTimeout: Math.round(60_000 * machineSlowness()),
};

export default { ...common, projects: [unit, db] };
/** What jest.product.config.js runs. */
export const productTests = { ...common, projects: [product] };
