// Runs every check and lists at the end which failed: npm run check [names of checks to run]
import { spawnSync } from 'node:child_process';

const CHECKS = [
  'format',
  'lint',
  'types',
  'dead-code',
  'generated',
  'db:diff',
  'docs',
  'licenses',
  'test',
  'test:product',
];
const SCRIPTS = { format: 'format:check', docs: 'check:docs' };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown check: ${unknown.join(', ')}. Available: ${CHECKS.join(', ')}`);
  process.exit(1);
}
const results = (wanted.length > 0 ? wanted : CHECKS).map((name) => {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const script = SCRIPTS[name] ?? name;
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  return { name, passed: status === 0, seconds: ((Date.now() - began) / 1000).toFixed(1) };
});
console.log();
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed);
console.log(`Checks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
