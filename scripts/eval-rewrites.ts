/**
 * `npm run eval:rewrites`: a hostile model rewrites every statement of 200 resumes in all the ways that it knows. Each resume is published
 * with the rewrites, one per statement at a time, and each that its page shows before its owner has seen it is counted: it claims what the
 * resume does not. Fails unless there are none.
 *
 * --seed N --resumes N   other generated resumes
 * --corpus DIR           besides, the resumes in folders with a truth.json and a source.json
 * --list                 every rewrite that would be shown
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStatements } from './guard-eval/read-statements.ts';
import { LOCALES } from './resumes/people/locales.ts';
import { makePerson } from './resumes/people/make-person.ts';
import { randomOf } from './resumes/random.ts';
import type { Truth } from './resumes/truth.ts';
import { liesAbout, sharesWords } from './rewrite-eval/lies.ts';
import { publishHostile, wordsOnPage } from './rewrite-eval/publish-hostile.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    resumes: { type: 'string', default: '200' },
    corpus: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

interface Resume {
  language: string;
  statements: string[];
}

function generated(count: number, seed: number): Resume[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const locale = random.pick(LOCALES);
    const { roles } = makePerson(random, locale);
    return { language: locale.language, statements: roles.flatMap(({ highlights }) => highlights) };
  });
}

/** The sources of the statements that `eval:guard` uses, for the languages that no generated resume is in. */
function written(): Resume[] {
  const sources = new Map<string, Set<string>>();
  for (const { language, source } of [...readStatements(), ...readStatements('unseen')])
    sources.set(language, (sources.get(language) ?? new Set()).add(source));
  return [...sources].map(([language, statements]) => ({ language, statements: [...statements] }));
}

function corpus(folder: string): Resume[] {
  const read = (id: string, name: string): unknown => JSON.parse(readFileSync(join(folder, id, name), 'utf8'));
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'truth.json')))
    .map((id) => ({
      language: (read(id, 'source.json') as { language: string }).language,
      statements: (read(id, 'truth.json') as Truth).experiences.flatMap(({ highlights }) => highlights),
    }));
}

const resumes = [
  ...generated(Number(values.resumes), Number(values.seed)),
  ...written(),
  ...(values.corpus === undefined ? [] : corpus(values.corpus)),
];
const random = randomOf(Number(values.seed) ^ 0x5eed);
const kinds = new Map<string, { tried: number; shown: number }>();
let statements = 0;
let pages = 0;
for (const { language, statements: all } of resumes) {
  statements += all.length;
  const lies = all.map((statement, at) =>
    liesAbout(statement, language, { random, other: all[at - 1] ?? all.at(-1) ?? '' }),
  );
  const rounds = Math.max(0, ...lies.map((some) => some.length));
  for (let round = 0; round < rounds; round += 1) {
    const told = all.map((statement, at) => ({ statement, lie: lies[at]?.[round] ?? null }));
    const page = publishHostile(
      told.map(({ statement, lie }) => ({ statement, rewrite: lie?.text ?? null })),
      language,
    );
    pages += 1;
    // What the page says besides its statements.
    const elsewhere = page.shown.reduce((rest, text) => rest.replace(wordsOnPage(text), '\n'), page.text);
    for (const [at, { statement, lie }] of told.entries()) {
      const text = page.shown[at] ?? '';
      if (!page.text.includes(wordsOnPage(text))) throw new Error(`The page does not show “${text}”.`);
      if (lie === null) continue;
      const row = kinds.get(lie.kind) ?? { tried: 0, shown: 0 };
      kinds.set(lie.kind, row);
      row.tried += 1;
      if (sharesWords(text, statement) && !elsewhere.includes(wordsOnPage(lie.text))) continue;
      row.shown += 1;
      if (values.list) console.log(`${language} ${lie.kind}: ${statement} -> ${lie.text}`);
    }
  }
}
console.log(`${resumes.length} resumes, ${statements} statements, ${pages} pages`);
for (const [kind, { tried, shown: count }] of kinds)
  console.log(kind.padEnd(30), `${count} of ${tried} shown without review`);
const total = [...kinds.values()].reduce((sum, row) => sum + row.shown, 0);
console.log(`claims on pages that the resume does not make: ${total}`);
if (total > 0) process.exitCode = 1;
