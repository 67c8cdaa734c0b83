// Fails if a dependency has a license that is not on the list, or an install script that nobody decided about: npm run licenses
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** Permissive: they ask for a notice at most. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages with other licenses, and why they may stay. */
const EXCEPTIONS = new Map([
  [/^@img\/sharp-/, 'LGPL-3.0 libvips, linked dynamically and not changed'],
  [/^axe-core$/, 'MPL-2.0; only tests use it, and it is not changed'],
  [/^caniuse-lite$/, 'CC-BY-4.0 data; only build tools use it'],
  [/^elkjs$/, 'EPL-2.0, not changed'],
  [/^seq-queue$/, 'MIT by its LICENSE file; package.json does not say so'],
]);

const { packages } = readJson('package-lock.json');
const { allowScripts = {} } = readJson('package.json');
const problems = [];
let notInstalled = 0;
for (const [place, locked] of Object.entries(packages)) {
  if (!place.includes('node_modules/') || locked.link) continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (locked.hasInstallScript && !(name in allowScripts))
    problems.push(
      `${name} has an install script. Read it, then add it to allowScripts in package.json: true or false.`,
    );
  if ([...EXCEPTIONS.keys()].some((pattern) => pattern.test(name))) continue;
  const license = locked.license ?? installedLicense(place);
  // For other platforms; of the same package as the one that is installed here.
  if (license === undefined && locked.optional) notInstalled += 1;
  else if (!isAllowed(license ?? ''))
    problems.push(`${name}: the license “${license ?? 'unknown'}” is not on the list in scripts/check-licenses.mjs.`);
}
for (const name of Object.keys(allowScripts))
  if (!Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)))
    problems.push(`allowScripts in package.json names ${name}, which is not installed. Remove it.`);
for (const problem of new Set(problems)) console.error(problem);
const others = notInstalled > 0 ? ` (${notInstalled} for other platforms not looked at)` : '';
if (problems.length === 0)
  console.log(`${Object.keys(packages).length} packages: licenses and install scripts are known${others}.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function installedLicense(place) {
  const file = path.join(place, 'package.json');
  if (!existsSync(path.join(ROOT, file))) return undefined;
  const { license, licenses } = readJson(file);
  if (Array.isArray(licenses)) return licenses.map(({ type }) => type).join(' OR ');
  return typeof license === 'object' ? license.type : license;
}

/** One of several is enough; of those that apply together, all must be allowed. */
function isAllowed(expression) {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((one) => one.split(/ AND /i).every((license) => ALLOWED.has(license.trim())));
}
