/**
 * `npm run eval:honesty`: a model that is wrong in one way at a time answers for each document, and every value that reaches the
 * career graph unflagged is compared with the truth.
 *
 * --seed N --per-layout N   another set of generated resumes
 * --corpus DIR              resumes in folders with their truth.json
 * --kinds seen|withheld     half of the kinds of errors: the checks were made with the first
 * --kind TEXT               kinds of errors whose name contains TEXT, several times for several
 * --small                   every fourth document
 * --half even|odd           every second document: causes are looked for in the even ones, and the odd ones say whether it helped
 * --verbose                 every wrong value and every right one that was flagged
 * --only TEXT               documents whose name contains TEXT
 */
import { parseArgs } from 'node:util';
import { corpusDocuments, generatedDocuments, type EvalDocument } from './honesty-eval/documents.ts';
import { evaluateDocument } from './honesty-eval/evaluate.ts';
import { MUTATIONS, WITHHELD } from './honesty-eval/mutations.ts';
import { openPrinter } from './resumes/writers/browser.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    'per-layout': { type: 'string', default: '1' },
    corpus: { type: 'string' },
    kinds: { type: 'string', default: 'all' },
    kind: { type: 'string', multiple: true, default: [''] },
    small: { type: 'boolean', default: false },
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const kinds = Object.entries(MUTATIONS).filter(
  ([name]) =>
    values.kind.some((text) => name.includes(text)) &&
    (values.kinds === 'all' || WITHHELD.has(name) === (values.kinds === 'withheld')),
);
const byKind = new Map(kinds.map(([name]) => [name, { tried: 0, wrong: 0, documents: 0 }]));
const honestly = { taken: 0, review: 0, lost: 0, absent: 0, wrong: 0 };
const say = (line: string) => void process.stdout.write(`${line}\n`);
let documents = 0;

function evaluate(document: EvalDocument): void {
  documents += 1;
  const { honest, known, attacks, dropped } = evaluateDocument(document, {
    kinds,
    seed: documents * 7919 + Number(values.seed),
  });
  for (const name of ['taken', 'review', 'lost', 'absent'] as const) honestly[name] += honest[name].length;
  honestly.wrong += known.length;
  for (const { kind, wrong } of attacks) {
    const row = byKind.get(kind);
    if (!row) continue;
    row.tried += 1;
    row.wrong += wrong.length;
    row.documents += wrong.length > 0 ? 1 : 0;
  }
  if (!values.verbose) return;
  for (const value of honest.lost) say(`${document.id} LOST ${value}`);
  for (const value of honest.absent) say(`${document.id} ABSENT ${value}`);
  for (const value of honest.review) say(`${document.id} FLAGGED ${value}`);
  for (const value of known) say(`${document.id} HONEST WRONG ${value}`);
  for (const value of dropped) say(`${document.id} DROPPED ${value}`);
  for (const { kind, what, wrong } of attacks)
    for (const value of wrong) say(`${document.id} [${kind}] ${what} => WRONG ${value}`);
}

const printer = values.corpus ? null : await openPrinter();
const source =
  values.corpus || !printer
    ? corpusDocuments(values.corpus ?? '')
    : generatedDocuments({ seed: Number(values.seed), perLayout: Number(values['per-layout']) }, printer);
let seen = 0;
for await (const document of source) {
  seen += 1;
  if (values.half && (seen % 2 === 0 ? 'even' : 'odd') !== values.half) continue;
  if ((values.small && seen % 4 !== 1) || !document.id.includes(values.only)) continue;
  evaluate(document);
}
await printer?.close();

const rows = [...byKind];
say(`${'kind of error'.padEnd(40)} tried  documents with a wrong value`);
for (const [name, { tried, wrong, documents: count }] of rows)
  say(
    `${name.padEnd(40)}${String(tried).padStart(6)}${String(count).padStart(6)}${wrong > count ? ` (${wrong} values)` : ''}`,
  );
const total = (of: 'tried' | 'wrong' | 'documents') => rows.reduce((sum, [, row]) => sum + row[of], 0);
const all = honestly.taken + honestly.review + honestly.lost;
const share = (part: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
say(
  `\n${total('tried')} wrong answers for ${documents} documents: ${total('documents')} with an unflagged wrong value`,
);
say(
  `right answers: ${all} values, ${share(honestly.taken)} taken without review, ${share(honestly.review)} with review, ${share(honestly.lost)} not read; ${honestly.absent} more are not in the text as it was read; ${honestly.wrong} other values wrong and unflagged`,
);
process.exit(total('documents') > 0 ? 1 : 0);
