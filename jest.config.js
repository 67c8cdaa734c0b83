import { machineSlowness } from './tests/support/slowness.mjs';

const compiled = (parser) => ({
  jsc: { target: 'es2023', parser, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'es6' },
  sourceMaps: 'inline',
});

export default {
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', compiled({ syntax: 'typescript' })],
    '^.+\\.tsx$': ['@swc/jest', compiled({ syntax: 'typescript', tsx: true })],
  },
  testEnvironment: 'node',
  maxWorkers: 2,
  testTimeout: Math.round(60_000 * machineSlowness()),
};
