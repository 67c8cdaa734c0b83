import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { register as registerTsx } from 'tsx/esm/api';
import circus from 'jest-circus/runner';
import { withCpuTime } from './cpu-time.mjs';

const require = createRequire(import.meta.url);
const TIME_LIMIT = Symbol.for('TEST_TIMEOUT_SYMBOL');

if (process.env.CURSUS_MUTANT) register('../../../scripts/mutate/mutant-hooks.mjs', import.meta.url);
registerTsx();
process.setSourceMapsEnabled(true);
register('./resolve-globals.mjs', import.meta.url);

/**
 * Runs a test file with Jest's own circus, but with modules loaded by Node.js itself: a worker loads the server once for all of its
 * test files, not once for each, and code runs as it runs in production. Files therefore share module state and globals.
 */
export default async function runInNode(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  delete globalThis[TIME_LIMIT];
  // Jest maps stack traces with the source maps of its own module loader.
  Error.prepareStackTrace = undefined;
  const native = {
    requireInternalModule: requireAnew,
    requireModule: require,
    setGlobalsForRuntime: (globals) => (globalThis.jestGlobals = globals),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(pathToFileURL(path).href),
    enterTestCode() {},
    leaveTestCode() {},
  };
  return withCpuTime(testPath, () =>
    circus.default(globalConfig, config, environment, native, testPath, sendMessageToJest),
  );
}

/** Circus keeps the tests of a file in its module. */
function requireAnew(path) {
  delete require.cache[path];
  return require(path);
}
