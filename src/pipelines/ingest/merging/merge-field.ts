import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { doubted } from '../../../domain/provenance/doubted.ts';
import { conflictOf, DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, Span } from '../../../domain/resume/parsed-resume.ts';
import { overlapAny } from '../../../domain/provenance/overlap.ts';

type Value = Field<string> | null;

/** The passages around the values, for the owner to compare. */
export type Quote = (spans: readonly Span[]) => string;

export interface MergeRule {
  /** Whose value stands until the owner has decided. Contacts and dates are read for certain by rules. */
  preferred: 'model' | 'local';
  /** Rules read these for certain, so a model that leaves one out doesn't put it in doubt. */
  certain?: boolean;
  quote: Quote;
}

/** Most that two readings together are sure of. */
const MOST = 0.97;
const DOUBTED = 0.5;
/** From here on, the parser was sure. */
const SURE = 0.8;

/** What two readings say together: agreement is surer than either, a value of only one and a conflict go to review. */
export function mergeField(model: Value, local: Value, rule: MergeRule): Value {
  if (model && local) {
    if (isSameValue(model, local)) return agreed(model, local);
    return isSameReading(model, local) ? { ...agreed(model, local), ...placeOf(model) } : conflict(model, local, rule);
  }
  if (model) return disputed(model, DOUBTS.onlyOne);
  if (!local) return null;
  return rule.certain && local.confidence >= SURE && local.reviewReason === null
    ? local
    : disputed(local, DOUBTS.onlyOne);
}

/** A value that needs the owner, because the other reading doesn't have it or has another one. */
export const disputed = (field: Field<string>, reason: string): Field<string> =>
  doubted(field, { reason, atMost: DOUBTED });

const STAYS: ReadonlySet<string | null> = new Set([DOUBTS.planned, DOUBTS.incomplete]);

/** What one reading doubts, the other settles, except that something is only planned, and what is cut off for both. */
export function agreed(model: Field<string>, local: Field<string>): Field<string> {
  return {
    ...local,
    confidence: Math.min(MOST, 1 - (1 - local.confidence) * (1 - model.confidence)),
    reviewReason: STAYS.has(model.reviewReason) ? model.reviewReason : null,
  };
}

function conflict(model: Field<string>, local: Field<string>, { preferred, quote }: MergeRule): Field<string> {
  // A value from another place may be another entry's.
  const isElsewhere = !overlapAny(model.spans, local.spans);
  const chosen = preferred === 'local' || model.reviewReason !== null || isElsewhere ? local : model;
  const other = chosen === local ? model : local;
  return {
    ...chosen,
    confidence: Math.min(chosen.confidence, DOUBTED),
    reviewReason: conflictOf(chosen.value, other.value, quote([...chosen.spans, ...other.spans])),
  };
}

const placeOf = ({ value, spans }: Field<string>) => ({ value, spans });

/** Says that a study was finished, which a reading may leave out of the degree. */
const FINISHED = /(?:卒業|修了|毕业|畢業|졸업)$/u;

/**
 * Read from the same words, of which the parser has put the parts in another order, left out that a study was finished, or added the
 * dates. The value stands as the document has it.
 */
function isSameReading(model: Field<string>, local: Field<string>): boolean {
  if (!overlapAny(model.spans, local.spans)) return false;
  const mine = squash(model.value);
  const theirs = squash(local.value);
  const sorted = (text: string) => text.split('').toSorted().join('');
  if (sorted(mine) === sorted(theirs) && isWithin(model.spans, local.spans)) return true;
  if (mine.replace(FINISHED, '') === theirs) return true;
  return mine === squash(withoutDates(local.value));
}

/** Both are read from the same stretch of the document. */
const isWithin = (a: readonly Span[], b: readonly Span[]) =>
  Math.min(...a.map(({ start }) => start)) === Math.min(...b.map(({ start }) => start)) &&
  Math.max(...a.map(({ end }) => end)) === Math.max(...b.map(({ end }) => end));

const withoutDates = (text: string): string =>
  findDateRanges(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** The same letters and digits, however they are written. */
export const isSameValue = (a: Field<string>, b: Field<string>): boolean => squash(a.value) === squash(b.value);

export function squash(value: string): string {
  const plain = value.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^\p{L}\p{N}+#]/gu, '') || plain.trim();
}
