import { expect } from 'expect';

/** Stands in for `@jest/globals` where tests run in process: as much of it as unit tests use. */
export interface TestRegistry {
  globals: Record<string, unknown>;
  /** Runs the tests in the order in which they were defined; the first that fails rejects. */
  runAll(): Promise<void>;
}

type Body = (...row: unknown[]) => unknown;
type Define = (name: string, body: Body) => void;

interface Scope {
  beforeAll: Body[];
  beforeEach: Body[];
  afterEach: Body[];
}

export function createTestRegistry(): TestRegistry {
  let scopes: Scope[] = [emptyScope()];
  const tests: { body: Body; scopes: Scope[] }[] = [];
  const define: Define = (_name, body) => tests.push({ body, scopes });
  const group: Define = (_name, body) => {
    const outer = scopes;
    scopes = [...outer, emptyScope()];
    body();
    scopes = outer;
  };
  const hook = (kind: keyof Scope) => (body: Body) => scopes.at(-1)?.[kind].push(body);
  const test = Object.assign(define, { each: forEachRow(define) });
  return {
    globals: {
      expect,
      test,
      it: test,
      describe: Object.assign(group, { each: forEachRow(group) }),
      beforeAll: hook('beforeAll'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
      afterAll: () => {},
    },
    async runAll() {
      const entered = new Set<Scope>();
      for (const { body, scopes: around } of tests) {
        const fresh = around.filter((scope) => !entered.has(scope));
        for (const scope of fresh) entered.add(scope);
        await runHooks(fresh, 'beforeAll');
        await runHooks(around, 'beforeEach');
        await body();
        await runHooks(around, 'afterEach');
      }
    },
  };
}

async function runHooks(scopes: Scope[], kind: keyof Scope): Promise<void> {
  for (const scope of scopes) for (const body of scope[kind]) await body();
}

const emptyScope = (): Scope => ({ beforeAll: [], beforeEach: [], afterEach: [] });

const forEachRow = (define: Define) => (rows: unknown[]) => (name: string, body: Body) => {
  for (const row of rows) define(name, () => (Array.isArray(row) ? body(...row) : body(row)));
};
