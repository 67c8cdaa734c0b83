import { overlapAny } from '../../provenance/overlap.ts';
import { rememberedFor } from '../../text/remembered.ts';
import type { Span } from '../parsed-resume.ts';
import type { ReaderModels } from '../reader-models.ts';
import type { LinearModel } from '../sectioning/linear-model.ts';
import type { ReadValue } from './list-values.ts';

/** Another way to read a document: without one kind of sign. What is read only because of that sign is less certain. */
export interface Rival {
  name: string;
  models: (models: ReaderModels) => ReaderModels;
}

/** Signs from lists of words, and signs of where a line or a piece stands. */
const WORDS =
  /^(?:-?\d|of:|all:|head:)?(?:title|company|degree|school|place|placetogether|region|town|tongue|fluent|named|hint)(?:=|$)/;
const PLACES =
  /^(?:-?\d|of:|all:)?(?:pattern|slot|among|line|lines|fromdate|index|at|position|part|above|below|indent|fill|alike|share|alikeabove|alikebelow)=/;

/** The models without some signs; made once. */
const without = (signs: RegExp) => rememberedFor((models: ReaderModels) => cutModels(models, signs));

export const RIVALS: readonly Rival[] = [
  { name: 'unlisted', models: without(WORDS) },
  { name: 'unplaced', models: without(PLACES) },
];

function cutModels(models: ReaderModels, signs: RegExp): ReaderModels {
  const cut = <Label extends string>({ labels, weights }: LinearModel<Label>): LinearModel<Label> => ({
    labels,
    weights: new Map([...weights].filter(([name]) => !signs.test(name))),
  });
  const { line, section, head, study } = models;
  return { line: cut(line), section: cut(section), head: cut(head), study: cut(study) };
}

/** What a rival makes of a value. */
export type Verdict = 'same' | 'entry' | 'cut' | 'gone' | `as ${string}`;

/**
 * What another reading says of each value: `same`; `entry` if it belongs to another role or degree there; `cut` if it ends elsewhere; `as`
 * another kind; or `gone`.
 */
export function verdictsOf(values: readonly ReadValue[], others: readonly ReadValue[]): Verdict[] {
  const byKey = new Map<string, ReadValue[]>();
  for (const other of others) {
    const key = keyOf(other);
    byKey.set(key, [...(byKey.get(key) ?? []), other]);
  }
  return values.map((value): Verdict => {
    const [found] = byKey.get(keyOf(value)) ?? [];
    if (found) return headOf(found) === headOf(value) ? 'same' : 'entry';
    const near = others.filter(({ field }) => overlapAny(field.spans, value.field.spans));
    if (near.some(({ kind }) => kind === value.kind)) return 'cut';
    return near[0] ? `as ${near[0].kind}` : 'gone';
  });
}

const spansKey = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join();
const keyOf = ({ kind, field }: ReadValue) => `${kind} ${spansKey(field.spans)}`;

/** The names and the start of the entry that a value belongs to. */
const headOf = ({ entry }: ReadValue) =>
  entry?.values
    .filter(({ kind }) => HEADS.has(kind))
    .map(keyOf)
    .join(' ') ?? '';
const HEADS = new Set<string>(['title', 'company', 'start', 'school', 'degree', 'studyStart']);
