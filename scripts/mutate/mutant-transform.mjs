// Compiles the tests' code as @swc/jest does, with the mutant of CURSUS_MUTANT in its file (npm run mutate). Nothing is written.
import path from 'node:path';
import swc from '@swc/jest';

const { file, start, end, after } = JSON.parse(process.env.CURSUS_MUTANT);
const root = path.resolve(import.meta.dirname, '../..');
const change = (source, name) =>
  path.relative(root, name) === file ? source.slice(0, start) + after + source.slice(end) : source;

export default {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    return {
      ...plain,
      process: (source, name, given) => plain.process(change(source, name), name, given),
      processAsync: (source, name, given) => plain.processAsync(change(source, name), name, given),
      getCacheKey: (source, name, given) => plain.getCacheKey(change(source, name), name, given),
    };
  },
};
