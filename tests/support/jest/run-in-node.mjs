import asyncHooks from 'node:async_hooks';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { register as registerTsx } from 'tsx/esm/api';
import circus from 'jest-circus/runner';
import { withCpuTime } from './cpu-time.mjs';

const require = createRequire(import.meta.url);
const TIME_LIMIT = Symbol.for('TEST_TIMEOUT_SYMBOL');
const NAME = 'AsyncLocalStorage';
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

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
  // Otherwise the handlers of all files before would run for every event of this one, and report each test again.
  delete globalThis[EVENT_HANDLERS];
  const storages = [];
  // Jest maps stack traces with the source maps of its own module loader.
  Error.prepareStackTrace = undefined;
  const native = {
    requireInternalModule: (path) => requireAnew(path, storages),
    requireModule: require,
    setGlobalsForRuntime: (globals) => (globalThis.jestGlobals = globals),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(pathToFileURL(path).href),
    enterTestCode() {},
    leaveTestCode() {},
  };
  try {
    return await withCpuTime(testPath, () =>
      circus.default(globalConfig, config, environment, native, testPath, sendMessageToJest),
    );
  } finally {
    for (const storage of storages) storage.disable();
  }
}

/**
 * Circus keeps the tests of a file in its module. Its storages are collected: Node.js 20 visits each that was ever used whenever a promise is
 * made, which takes a third of the time of fifty files.
 */
function requireAnew(path, storages) {
  // A getter since Node.js 22.
  const original = Object.getOwnPropertyDescriptor(asyncHooks, NAME);
  const value = class extends asyncHooks[NAME] {
    constructor() {
      super();
      storages.push(this);
    }
  };
  Object.defineProperty(asyncHooks, NAME, { configurable: true, enumerable: true, writable: true, value });
  delete require.cache[path];
  try {
    return require(path);
  } finally {
    Object.defineProperty(asyncHooks, NAME, original);
  }
}
