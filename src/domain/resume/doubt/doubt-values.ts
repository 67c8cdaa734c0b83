import { doubted } from '../../provenance/doubted.ts';
import { DOUBTS } from '../../provenance/doubts.ts';
import type { Field, ParsedResume } from '../parsed-resume.ts';
import { overlapAny } from '../../provenance/overlap.ts';
import { isListed } from '../sectioning/is-doubtful-section.ts';
import type { Section } from '../split-sections.ts';
import { probabilities, readModel } from '../sectioning/linear-model.ts';
import { doubtFeatures } from './doubt-features.ts';
import { DOUBT_WEIGHTS } from './doubt-weights.ts';
import { isDayOfPrinting, isUnsettled } from './is-unsettled.ts';
import { judgedFields } from './judged-fields.ts';
import type { ReadValue } from './list-values.ts';
import type { Reading } from './reading.ts';
import type { ValueKind } from './value-kind.ts';

export type Verity = 'right' | 'wrong';

const MODEL = readModel<Verity>(DOUBT_WEIGHTS);
const WRONG = MODEL.labels.indexOf('wrong');

/** Values that are wrong with a greater probability go to review. */
const LIMIT = 0.07;
/** Likewise in sections of which heading and content say what they are. */
const CLEAR_LIMIT = 0.3;
/** Confidence for a probability of being right of at least this. Finer steps would tell more than the model knows. */
const CONFIDENCES = [
  { from: 0.985, confidence: 0.98 },
  { from: 1 - LIMIT, confidence: 0.95 },
  { from: 1 - CLEAR_LIMIT, confidence: 0.85 },
];
const LEAST = 0.5;
/** Most for a value that goes to review. */
const DOUBTED = 0.7;

const ELSEWHERE = 'This may belong to another section.';
const OTHER_ENTRY = 'This may belong to another entry.';
const REASONS: Record<ValueKind, string> = {
  name: 'This may not be the name.',
  email: ELSEWHERE,
  residence: DOUBTS.noPlace,
  summary: ELSEWHERE,
  title: 'This may not be the job title.',
  company: 'This may not be the employer.',
  place: DOUBTS.noPlace,
  start: OTHER_ENTRY,
  end: OTHER_ENTRY,
  statement: OTHER_ENTRY,
  school: 'This may not be the school.',
  degree: 'This may not be the degree.',
  studyStart: OTHER_ENTRY,
  studyEnd: OTHER_ENTRY,
  skill: ELSEWHERE,
  certificate: ELSEWHERE,
  language: 'This may not be a language.',
};

/** Gives each value the probability that it is right as its confidence, and puts doubtful ones up for review. */
export function doubtValues(reading: Reading): ParsedResume {
  const { values, features } = doubtFeatures(reading);
  const chances = togetherIn(reading.sections, values, features.map(wrongness));
  let at = -1;
  return judgedFields(reading.resume, (kind, field) => {
    at += 1;
    const value = values[at];
    const isOpen = value !== undefined && isUnsettled(value, reading);
    const limit = value ? limitOf(value, reading.sections) : LIMIT;
    const reason = value && isDayOfPrinting(value, reading) ? DOUBTS.dates : REASONS[kind];
    return judged(field, { wrong: chances[at] ?? 0, limit, isOpen, reason });
  });
}

/** Of a section whose heading and content both say what it is. */
const SURE_KIND = 0.9;

/** The greatest probability of being wrong without going to review. Where the section is clear, fewer kinds of errors are left. */
function limitOf({ field }: ReadValue, sections: readonly Section[]): number {
  const isClear = sections.some(
    (section) => isListed(section) && (section.chance ?? 0) >= SURE_KIND && overlapAny(field.spans, section.lines),
  );
  return isClear ? CLEAR_LIMIT : LIMIT;
}

/** Below a heading that no list knows, the items of a list are of one kind: if most are in doubt, all are. */
function togetherIn(sections: readonly Section[], values: readonly ReadValue[], chances: readonly number[]): number[] {
  const joint = [...chances];
  for (const section of sections.filter((one) => one.heading !== null && !isListed(one))) {
    const inside = values.flatMap(({ kind, field }, at) =>
      ITEMS.has(kind) && overlapAny(field.spans, section.lines) ? [at] : [],
    );
    const doubtful = inside.filter((at) => (chances[at] ?? 0) > LIMIT);
    if (doubtful.length * 2 <= inside.length) continue;
    const least = Math.min(...doubtful.map((at) => chances[at] ?? 0));
    for (const at of inside) joint[at] = Math.max(joint[at] ?? 0, least);
  }
  return joint;
}

const ITEMS = new Set<ValueKind>(['skill', 'certificate', 'language']);

/** The probability that a value with these signs is wrong. */
export const wrongness = (signs: readonly string[]): number =>
  probabilities(
    MODEL,
    signs.map((sign) => [sign, 1]),
  )[WRONG] ?? 0;

function judged(
  field: Field<string>,
  { wrong, limit, isOpen, reason }: { wrong: number; limit: number; isOpen: boolean; reason: string },
): Field<string> {
  const confidence = CONFIDENCES.find(({ from }) => 1 - wrong >= from)?.confidence ?? LEAST;
  if (wrong <= limit && !isOpen) return { ...field, confidence, reviewReason: null };
  return doubted({ ...field, confidence }, { reason, atMost: DOUBTED });
}
