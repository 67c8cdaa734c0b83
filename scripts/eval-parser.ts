/**
 * `npm run eval:parser`: reads generated resumes, or a corpus, and prints how accurately they were read.
 *
 * --seed N --per-layout N   another set of generated resumes; --small is the one used in CI
 * --unfamiliar              generated resumes with words and looks that no list knows
 * --themes                  resumes printed by others' JSON Resume themes
 * --others                  people written by hand, in other themes and LaTeX classes by others
 * --newcomers               more people written by hand, in templates that no other set has
 * --samples                 examples that packages ship, in themes that no other set has; only as a total
 * --languages               people written by hand in languages that the generator doesn't have; half of them only as a total
 * --save DIR                write the resumes as a corpus instead of reading them
 * --corpus DIR              resumes in folders with their truth.json
 * --scrambled               other letters in all headings that the parser knows
 * --half first|second       half of the files, by a hash of their names or templates: tune on the first, report both
 * --verbose                 every imperfect file, with what was wrong
 * --only TEXT               files whose name contains TEXT
 * --update                  save the results for the next comparison
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDocument } from '../src/services/reading/read-document.ts';
import { describeMisses } from './parser-eval/describe-misses.ts';
import { evaluate, type Case, type Evaluated } from './parser-eval/evaluate.ts';
import { languageResumes } from './parser-eval/language-resumes.ts';
import { printCalibration } from './parser-eval/judge-values.ts';
import { newcomerResumes } from './parser-eval/newcomers/newcomer-resumes.ts';
import { otherResumes } from './parser-eval/others/other-resumes.ts';
import { sampleResumes } from './parser-eval/others/sample-resumes.ts';
import { readCorpus, saveCase } from './parser-eval/read-corpus.ts';
import { readScrambled } from './parser-eval/scramble-headings.ts';
import { printTables, summarize, type Summary } from './parser-eval/summarize.ts';
import { themeResumes } from './parser-eval/theme-resumes.ts';
import { generateResume, planResumes } from './resumes/generate-resumes.ts';
import { openPrinter } from './resumes/writers/browser.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    'per-layout': { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
    unfamiliar: { type: 'boolean', default: false },
    themes: { type: 'boolean', default: false },
    others: { type: 'boolean', default: false },
    newcomers: { type: 'boolean', default: false },
    languages: { type: 'boolean', default: false },
    samples: { type: 'boolean', default: false },
    save: { type: 'string' },
    corpus: { type: 'string' },
    scrambled: { type: 'boolean', default: false },
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    update: { type: 'boolean', default: false },
  },
});

/** A stratum may drop this much before it counts, which is one field in one of a few files. */
const TOLERANCE = 0.01;
const LAST = new URL('./parser-eval/last-results.json', import.meta.url);
/** The small set has every fourth plan. */
const EVERY = 4;

const isUsual =
  !values.corpus &&
  !values.themes &&
  !values.others &&
  !values.newcomers &&
  !values.languages &&
  !values.samples &&
  !values.unfamiliar &&
  !values.scrambled &&
  !values.half;
const name = !isUsual ? null : `seed ${values.seed} × ${values['per-layout']}${values.small ? ' small' : ''}`;
const results: Evaluated[] = [];
const withheld: Evaluated[] = [];
for await (const one of values.corpus
  ? await readCorpus(values.corpus)
  : values.themes || values.others || values.newcomers || values.languages || values.samples
    ? themed()
    : generated()) {
  if (!one.id.includes(values.only) || (values.half && values.half !== halfOf(one.template ?? one.id))) continue;
  if (values.save) {
    await saveCase(values.save, one);
    continue;
  }
  const result = await evaluate(one, values.scrambled ? readScrambled : readDocument);
  (one.withheld ? withheld : results).push(result);
  if (values.verbose && !one.withheld) console.log(describeMisses(result));
}
if (results.length > 0) {
  console.log(printTables(results));
  console.log(`\n${printCalibration(results.flatMap(({ values: judged }) => judged))}`);
}
if (withheld.length > 0) {
  console.log(
    `withheld: overall ${summarize(withheld).overall} over ${withheld.length} files, ${refusedIn(withheld)} refused`,
  );
  console.log(printCalibration(withheld.flatMap(({ values: judged }) => judged)));
}
if (name !== null && values.only === '') await compare(name, summarize(results));

function refusedIn(all: Evaluated[]): number {
  return all.filter(({ refused }) => refused !== null).length;
}

/** Which half a file is in; never changes. */
function halfOf(id: string): string {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 2 === 0 ? 'first' : 'second';
}

async function* themed(): AsyncGenerator<Case> {
  const printer = await openPrinter();
  try {
    if (values.others) yield* otherResumes(printer);
    else if (values.newcomers) yield* newcomerResumes(printer);
    else if (values.samples) yield* sampleResumes(printer);
    else if (values.languages) yield* languageResumes(printer);
    else yield* themeResumes(Number(values.seed), printer);
  } finally {
    await printer.close();
  }
}

async function* generated(): AsyncGenerator<Case> {
  const printer = await openPrinter();
  try {
    const plans = planResumes({ seed: Number(values.seed), perLayout: Number(values['per-layout']) });
    for (const [index, plan] of plans.entries()) {
      if (values.small && index % EVERY !== 0) continue;
      const { stratum, language, ...resume } = await generateResume(
        { ...plan, unfamiliar: values.unfamiliar },
        printer,
      );
      yield { ...resume, strata: [stratum, language] };
    }
  } finally {
    await printer.close();
  }
}

async function compare(run: string, now: Summary): Promise<void> {
  const last = existsSync(LAST) ? (JSON.parse(await readFile(LAST, 'utf8')) as Record<string, Summary>) : {};
  const before = last[run];
  if (before) {
    console.log(`before: ${before.overall}`);
    const fallen = Object.entries(before.strata).filter(([stratum, f1]) => (now.strata[stratum] ?? 0) < f1 - TOLERANCE);
    for (const [stratum, f1] of fallen) console.log(`WORSE: ${stratum} from ${f1} to ${now.strata[stratum] ?? 0}`);
    if (now.invented > before.invented)
      console.log(`WORSE: ${now.invented} invented values, before ${before.invented}`);
    if ((fallen.length > 0 || now.invented > before.invented) && !values.update) process.exitCode = 1;
  }
  if (values.update) await writeFile(LAST, `${JSON.stringify({ ...last, [run]: now }, null, 2)}\n`);
}
