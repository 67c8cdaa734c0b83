import { readDateRange } from '../../domain/dates/read-date-range.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import { spansIn } from '../../domain/provenance/spans-in.ts';
import type { Field, Span, UnplacedText } from '../../domain/resume/parsed-resume.ts';

/** Writes a structured source as readable text and returns the span of each value. Omits nothing from the source. */
export interface SourceWriter {
  heading(title: string): void;
  /** Starts a new line with `label`; the following values go on it. */
  line(label?: string): void;
  /** Writes `before` and the value and returns it as a field; writes nothing and returns null if there is no value. */
  value(value: string | null, before?: string): Field<string> | null;
  /** Writes a date as given; returns null if it is not a date (it is still written). */
  date(value: string | null, before?: string): Field<PartialDate> | null;
  /** Writes a value like `value` and keeps its line breaks. */
  passage(value: string | null, before?: string): Field<string> | null;
  /** Marks a value as part of the resume that has no field with a span there. */
  place(field: Field<string> | null): void;
  /** Values that are neither in `resume` nor marked. */
  unplaced(resume: object): UnplacedText[];
  text(): string;
}

/** Confidence in values of structured sources. */
const CERTAIN = 0.98;

export function createSourceWriter(): SourceWriter {
  let text = '';
  let section: string | null = null;
  const written: { section: string | null; span: Span }[] = [];
  const placed: Span[] = [];
  const put = (value: string, before: string): Span => {
    const lead = text === '' || text.endsWith('\n') ? before.replace(/^[\s,|–-]+/, '') : before;
    const start = text.length + lead.length;
    text += lead + value;
    const span = { start, end: start + value.length };
    written.push({ section, span });
    return span;
  };
  const writer: SourceWriter = {
    heading(title) {
      section = title;
      text += `${text === '' ? '' : `${text.endsWith('\n') ? '' : '\n'}\n`}${title}\n`;
    },
    line(label = '') {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      text += label;
    },
    value(raw, before = '') {
      const field = writer.passage(raw, before);
      // Only the field's value is collapsed to one line; the text keeps its line breaks.
      return field && { ...field, value: field.value.replace(/\s+/g, ' ') };
    },
    passage(raw, before = '') {
      const value = tidy(raw);
      if (value === null) return null;
      return { value, spans: [put(value, before)], confidence: CERTAIN, reviewReason: null };
    },
    place(field) {
      placed.push(...(field?.spans ?? []));
    },
    unplaced(resume) {
      const used = new Set([...spansIn(resume), ...placed].map(({ start }) => start));
      return written
        .filter(({ span }) => !used.has(span.start))
        .map(({ section: of, span }) => ({ section: of, text: text.slice(span.start, span.end), span }));
    },
    date(raw, before = '') {
      const field = writer.value(raw, before);
      const found = field && readDateRange(field.value)?.from;
      return field && found ? { ...field, value: found.value } : null;
    },
    text: () => text,
  };
  return writer;
}

function tidy(raw: string | null): string | null {
  const value = (raw ?? '')
    // oxlint-disable-next-line no-control-regex -- PostgreSQL rejects NUL in text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  return value === '' ? null : value;
}
