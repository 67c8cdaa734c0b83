import { foldCompany } from '../company/fold-company.ts';
import { findDates } from '../dates/find-dates.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { overlap } from '../provenance/overlap.ts';
import { foldText } from '../reconcile/fold-text.ts';
import type { Span } from '../resume/parsed-resume.ts';
import type { KnownFact, KnownFacts } from './known-facts.ts';
import { isSaidBy, stillHolds, readSaying } from './own-words.ts';
import { isSameNumber, numberKey } from './said-numbers.ts';
import type { FactSnapshot } from './fact-snapshot.ts';
import { formatDate } from './wording.ts';

/**
 * The owner's words with every outdated employer, title, name, date or number replaced by the current one. Null if a
 * fact is gone or no longer has such a value, or if the old words can't be found.
 */
export function replaceSayings(
  text: string,
  basis: FactSnapshot[],
  { known, language }: { known: KnownFacts; language: string | null },
): string | null {
  const changes: (Span & { by: string })[] = [];
  for (const before of basis.filter((one) => !stillHolds(one, known))) {
    const now = known.get(before.id);
    if (!now) return null;
    for (const saying of before.says.filter((one) => !isSaidBy(now, one, before))) {
      const by = nowSaid(saying, before, now, language);
      const spans = by === null ? [] : spansOf(saying, text);
      if (by === null || spans.length === 0) return null;
      changes.push(...spans.map((span) => ({ ...span, by })));
    }
  }
  // Two facts can claim the same words; the first one wins.
  const apart = changes.filter((one, index) => !changes.slice(0, index).some((other) => overlap(one, other)));
  return apart
    .toSorted((a, b) => b.start - a.start)
    .reduce((words, { start, end, by }) => words.slice(0, start) + by + words.slice(end), text);
}

function nowSaid(saying: string, before: FactSnapshot, now: KnownFact, language: string | null): string | null {
  const { kind, value } = readSaying(saying);
  if (kind === 'start' || kind === 'end') {
    const date = kind === 'start' ? now.start : now.end;
    return date && formatDate(date.slice(0, value.length), language);
  }
  if (kind === 'number') {
    const [old, current] = [readMetrics(before.text), readMetrics(now.text)];
    const at = old.findIndex((one) => isSameNumber(numberKey(one), value));
    return old.length === current.length ? (current[at]?.text ?? null) : null;
  }
  const name = now.names.find((one) => one.kind === kind)?.text ?? null;
  return name !== null && kind === 'person' && !value.includes(' ') ? partOfName(name, value, before) : name;
}

/** Replaces given name by given name and family name by family name. */
function partOfName(name: string, value: string, before: FactSnapshot): string | null {
  const parts = name.split(/\s+/u);
  return (foldText(before.text).startsWith(`${value} `) ? parts[0] : parts.at(-1)) ?? null;
}

function spansOf(saying: string, text: string): Span[] {
  const { kind, value } = readSaying(saying);
  if (kind === 'number') return readMetrics(text).filter((one) => isSameNumber(numberKey(one), value));
  if (kind === 'start' || kind === 'end')
    return findDates(text).filter((mark) => mark.kind === 'date' && mark.value === value);
  return wordSpans(value, text).map((span) => (kind === 'employer' ? withLegalForm(span, text) : span));
}

/** Finds these folded words in sequence. */
function wordSpans(words: string, text: string): Span[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: token, index }) => ({
    word: foldText(token),
    start: index,
    end: index + token.length,
  }));
  const wanted = words.split(' ');
  return tokens.flatMap((first, at) => {
    const row = tokens.slice(at, at + wanted.length);
    const last = row.at(-1);
    const isHere = row.length === wanted.length && row.every(({ word }, index) => word === wanted[index]);
    return isHere && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Includes a legal form after the name: "Engine Works, Inc.". */
function withLegalForm({ start, end }: Span, text: string): Span {
  const name = text.slice(start, end);
  const [next, form = ''] = /^,?\s+((?:&\s+)?[\p{L}.]+)/u.exec(text.slice(end)) ?? [''];
  // Without the comma, after which a place would be folded away as well.
  const isForm = form !== '' && foldCompany(`${name} ${form}`) === foldCompany(name);
  return isForm ? withLegalForm({ start, end: end + next.length }, text) : { start, end };
}
