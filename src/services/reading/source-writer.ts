import { readDateRange } from '../../domain/dates/read-date-range.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { Field, Span } from '../../domain/resume/parsed-resume.ts';

/** Writes a structured source as readable text and returns the span of each value. Omits nothing from the source. */
export interface SourceWriter {
  heading(title: string): void;
  /** Starts a new line with `label`; the following values go on it. */
  line(label?: string): void;
  /** Writes `before` and the value and returns it as a field; writes nothing and returns null if there is no value. */
  value(value: string | null, before?: string): Field<string> | null;
  /** Writes a date as given; returns null if it is not a date (it is still written). */
  date(value: string | null, before?: string): Field<PartialDate> | null;
  text(): string;
}

/** Confidence in values of structured sources. */
const CERTAIN = 0.98;

export function createSourceWriter(): SourceWriter {
  let text = '';
  const put = (value: string, before: string): Span => {
    const lead = text === '' || text.endsWith('\n') ? before.replace(/^[\s,|–-]+/, '') : before;
    const start = text.length + lead.length;
    text += lead + value;
    return { start, end: start + value.length };
  };
  const writer: SourceWriter = {
    heading(title) {
      text += `${text === '' ? '' : `${text.endsWith('\n') ? '' : '\n'}\n`}${title}\n`;
    },
    line(label = '') {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      text += label;
    },
    value(raw, before = '') {
      const value = tidy(raw);
      if (value === null) return null;
      // Only the field's value is collapsed to one line; the text keeps its line breaks.
      const span = put(value, before);
      return { value: value.replace(/\s+/g, ' '), spans: [span], confidence: CERTAIN, reviewReason: null };
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
