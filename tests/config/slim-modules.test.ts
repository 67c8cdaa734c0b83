import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { isUseless } from '../../scripts/slim-modules/is-useless.ts';
import { type Lock, neededPackages } from '../../scripts/slim-modules/needed-packages.ts';
import { CARD_FACES, FALLBACK_FACES, fontFolders, RESUME_FACES } from '../../src/services/typst/fonts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('what the product depends on stays, and what others would only use if it were there goes', () => {
  const needed = neededPackages(packages);
  expect(Object.keys(dependencies).filter((name) => !needed.has(`node_modules/${name}`))).toEqual([]);
  // Of sharp, for this platform and others.
  expect([...needed].filter((folder) => folder.startsWith('node_modules/@img/sharp-')).length).toBeGreaterThan(10);
  for (const name of ['prisma', '@prisma/studio-core', '@electric-sql/pglite', 'jest', 'typescript'])
    expect([name, `node_modules/${name}` in packages, needed.has(`node_modules/${name}`)]).toEqual([name, true, false]);
});

test('packages are found where Node finds them', () => {
  const found = neededPackages({
    '': { dependencies: { a: '1', linked: '1' } },
    'node_modules/a': {
      dependencies: { b: '2' },
      peerDependencies: { p: '1', q: '1' },
      peerDependenciesMeta: { q: { optional: true } },
    },
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1', gone: '1' } },
    'node_modules/b': {},
    'node_modules/c': { dependencies: { a: '1' } },
    'node_modules/p': {},
    'node_modules/q': {},
    'node_modules/linked': { link: true, resolved: 'packages/linked' },
    'packages/linked': { dependencies: { d: '1' } },
    'node_modules/d': {},
  });
  expect([...found].toSorted()).toEqual([
    '',
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
    'node_modules/d',
    'node_modules/linked',
    'node_modules/p',
    'packages/linked',
  ]);
});

test('fonts in use stay, and so do licenses and everything that is read', () => {
  const faces = { ...RESUME_FACES, ...CARD_FACES, ...FALLBACK_FACES };
  for (const folder of fontFolders(faces)) {
    const inside = path.relative(path.join(ROOT, 'node_modules'), folder);
    expect([inside, existsSync(folder), isUseless(`${inside}/Any_${path.basename(folder)}.ttf`, faces)]).toEqual([
      inside,
      true,
      false,
    ]);
  }
  expect(isUseless('@expo-google-fonts/inter/900Black/Inter_900Black.ttf', faces)).toBe(true);
  const useless = ['a/README.md', 'a/dist/index.js.map', 'a/index.d.ts', 'a/index.d.mts', '@b/c/CHANGELOG.md'];
  const read = [
    'a/LICENSE',
    'a/LICENSE.md',
    'a/index.js',
    'a/map.js',
    'a/words.md',
    'a/x.wasm',
    'a/d.ts.js',
    '@expo-google-fonts/inter/index.js',
  ];
  const notLoaded = [
    '@tensorflow/tfjs/dist/tf.es2017.js',
    '@prisma/client/runtime/query_compiler_fast_bg.mysql.wasm-base64.mjs',
    'tesseract.js-core/tesseract-core-simd.wasm.js',
    'docx/dist/index.umd.cjs',
  ];
  useless.push(...notLoaded);
  read.push(
    '@tensorflow/tfjs/dist/tf.node.js',
    '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
    '@prisma/client/runtime/client.mjs',
    '@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs',
    'tesseract.js-core/tesseract-core-simd.wasm',
    '@vladmandic/face-api/model/face_landmark_68_model.bin',
  );
  // They are still called that.
  for (const file of [...notLoaded, ...read.filter((one) => one.includes('/dist/') || one.includes('client/'))])
    expect([file, existsSync(path.join(ROOT, 'node_modules', file))]).toEqual([file, true]);
  expect([...useless, ...read].filter((file) => isUseless(file, faces))).toEqual(useless);
});
