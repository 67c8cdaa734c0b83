// What test files import from `@jest/globals`. A worker loads it once, so each name leads to the globals of the file that runs.
const current = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _this, values) => globalThis.jestGlobals[name](...values),
    get: (_target, key) => globalThis.jestGlobals[name][key],
  });

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const test = current('test');
export const jest = {
  setTimeout: (milliseconds) => {
    globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds;
  },
};
