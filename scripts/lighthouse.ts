// Measures published pages with Lighthouse, for phone and desktop: npm run lighthouse --
// http://127.0.0.1:4000/your-address
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAM = path.resolve(import.meta.dirname, '../node_modules/lighthouse/cli/index.js');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
/** The score that our pages must reach in every category. */
const GOAL = 98;

interface Result {
  categories: Record<string, { id: string; score: number }>;
  audits: Record<string, { id: string; score: number | null; scoreDisplayMode: string; displayValue?: string }>;
}

const addresses = process.argv.slice(2);
if (addresses.length === 0) stop('Usage: npm run lighthouse -- http://127.0.0.1:4000/your-address');
// Not a dependency: it has two hundred packages and is needed only now and then.
if (!existsSync(PROGRAM)) stop('Lighthouse is not installed. Run: npm install --no-save lighthouse@12');
if (!existsSync(CHROMIUM)) stop('Chromium is not installed. Install it, or set CHROMIUM_PATH.');

for (const address of addresses)
  for (const preset of [[], ['--preset=desktop']]) {
    const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox', ...preset];
    const { stdout } = await run(process.execPath, [PROGRAM, address, ...flags], {
      env: { ...process.env, CHROME_PATH: CHROMIUM },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { categories, audits } = JSON.parse(stdout) as Result;
    const scores = Object.values(categories).map(({ id, score }) => [id, Math.round(score * 100)] as const);
    const words = scores.map(([id, score]) => `${id} ${score}`).join(', ');
    const times = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];
    console.log(`${address}, ${preset.length > 0 ? 'desktop' : 'phone'}: ${words}`);
    console.log(`  ${times.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ')}`);
    if (scores.every(([, score]) => score >= GOAL)) continue;
    process.exitCode = 1;
    for (const { id, score, scoreDisplayMode, displayValue = '' } of Object.values(audits))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative') console.log(`  ${id} ${displayValue}`);
  }

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
