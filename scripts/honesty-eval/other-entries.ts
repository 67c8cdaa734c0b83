import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import type { ModelResume } from '../../src/pipelines/ingest/model-resume.ts';
import { sentences } from '../parser-eval/compare-text.ts';
import type { Block, Run, SectionBlock } from '../resumes/document.ts';
import { squash } from './squash.ts';

/** An entry of a section that belongs to no field of its own, as the document has it. */
export interface OtherEntry {
  heading: string;
  title: string;
  /** A year, or null. */
  period: string | null;
  items: string[];
}

const words = (runs: Run[]) => runs.map(({ text }) => text).join('');

/** The entries of generated sections. */
export function otherEntries(sections: readonly SectionBlock[]): OtherEntry[] {
  return sections.flatMap(({ heading, entries, blocks }) => [
    ...entries.map(({ head, body }) => ({
      heading,
      title: head[0]?.left[0]?.text ?? '',
      period: words(head[0]?.right ?? []) || null,
      items: body.flatMap((block) => textOf(block)?.title ?? []),
    })),
    ...blocks.flatMap((block) => {
      const read = textOf(block);
      return read ? [{ heading, ...read, items: [] }] : [];
    }),
  ]);
}

function textOf(block: Block): Pick<OtherEntry, 'title' | 'period'> | null {
  if (block.kind === 'line') return { title: words(block.line.left), period: words(block.line.right) || null };
  if (block.kind !== 'bullet' && block.kind !== 'paragraph') return null;
  const text = words(block.runs);
  const [, title, year] = /^(.*), ((?:19|20)\d\d)$/su.exec(text) ?? [];
  return title === undefined ? { title: text, period: null } : { title, period: year ?? null };
}

export type SectionAnswer = ModelResume['sections'][number];

export const honestEntry = ({ heading, title, period, items }: OtherEntry): SectionAnswer => ({
  kind: 'other',
  heading,
  title,
  organization: null,
  role: null,
  location: null,
  period,
  number: null,
  url: null,
  text: null,
  items,
});

type Parsed = ParsedResume['sections'][number];

const fieldsOf = ({ title, organization, roles, text, items, category, location }: Parsed) =>
  [title, organization, ...roles, text, ...items, category, location].filter((field) => field !== null);
const isTaken = (field: Field<string>) => field.reviewReason === null;

/** Values of section entries that are wrong and unflagged: of several entries in one, cut, or in no entry at all. */
export function wrongEntries(sections: ParsedResume['sections'], truth: readonly OtherEntry[]): string[] {
  return sections.flatMap((entry) => {
    const taken = fieldsOf(entry).filter(isTaken);
    if (taken.length === 0) return [];
    const scores = truth.map((one) => taken.filter((field) => isIn(field.value, one)).length);
    const best = truth[scores.indexOf(Math.max(0, ...scores))];
    const wrong = taken.filter((field) => !best || !isIn(field.value, best)).map(({ value }) => `section: ${value}`);
    const date = entry.date ?? entry.start;
    if (best && date && isTaken(date) && best.period !== null && !best.period.includes(date.value.slice(0, 4)))
      wrong.push(`section date: ${date.value} of ${best.title}`);
    return wrong;
  });
}

/** Whole pieces of an entry in a row. */
function isIn(value: string, { title, period, items }: OtherEntry): boolean {
  const wanted = squash(value);
  const lines = [title, [title, period].filter(Boolean).join(', '), ...items];
  const pieces = [title, ...(period === null ? [] : [period]), ...items]
    .flatMap((text) => sentences([text]))
    .flatMap((text) => text.split(/[,|.;:()–]|\s-\s/u))
    .map(squash)
    .filter((piece) => piece !== '');
  for (let from = 0; from < pieces.length; from += 1) {
    let joined = '';
    for (let to = from; to < pieces.length && joined.length < wanted.length; to += 1) joined += pieces[to] ?? '';
    if (joined === wanted) return true;
  }
  return lines.some((line) => squash(line) === wanted);
}

/** For each title and item of the truth, what became of it. */
export function takenEntries(
  sections: ParsedResume['sections'],
  truth: readonly OtherEntry[],
): { what: string; found: Field<string> | undefined }[] {
  const all = sections.flatMap(fieldsOf);
  return truth.flatMap(({ title, items }) =>
    [title, ...items].map((text) => ({
      what: `section: ${text}`,
      found: all.find(({ value }) => squash(value).includes(squash(text))),
    })),
  );
}
