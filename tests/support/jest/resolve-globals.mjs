const globals = new URL('./globals.mjs', import.meta.url).href;

/** Gives tests the globals of run-in-node.mjs: the real `@jest/globals` exists inside Jest's own module loader alone. */
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context);
