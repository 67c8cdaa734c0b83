import { findDateRanges } from '../dates/read-date-range.ts';
import type { LayoutLine } from './document-layout.ts';
import type { ParsedCertification, ParsedLanguage, ParsedSkill, Span } from './parsed-resume.ts';
import { fieldOf, trimmed } from './pieces.ts';

const ITEM_SEPARATOR = /\s*[,;|•·●]\s*|\s{3,}|\t+|\s+[–—]\s+/g;
const LABEL = /^([\p{Lu}][^:,;|]{1,40}):\s+/u;

/** Items between separators, brackets kept whole. */
function itemsOf(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const items: Span[] = [];
  let from = 0;
  for (const match of [...words.matchAll(ITEM_SEPARATOR), null]) {
    const at = match?.index ?? words.length;
    const before = words.slice(from, at);
    if (match && before.split('(').length > before.split(')').length) continue;
    const item = trimmed(text, { start: span.start + from, end: span.start + at });
    if (item) items.push(item);
    from = at + (match?.[0].length ?? 0);
  }
  return items;
}

export function readSkills(text: string, lines: LayoutLine[]): ParsedSkill[] {
  let category: string | null = null;
  return lines.flatMap((line) => {
    const label = LABEL.exec(text.slice(line.start, line.end));
    if (label || line.bullet || line.spaceAbove) category = label?.[1]?.trim() ?? null;
    return itemsOf(text, { start: line.start + (label?.[0].length ?? 0), end: line.end }).map((span) => {
      const long = span.end - span.start > 50;
      return {
        name: fieldOf(text, [span], long ? 0.4 : 0.9, long ? 'This is long for the name of a skill.' : null),
        category,
        level: null,
      };
    });
  });
}

const FLUENCY = /^(.+?)\s*(?:\(([^)]+)\)|[:–—-]\s*(.+))$/u;

export function readLanguages(text: string, lines: LayoutLine[]): ParsedLanguage[] {
  const spans = lines.flatMap((line) =>
    text.slice(line.start, line.end).split(/[,;|•·]/).length > 1
      ? itemsOf(text, line)
      : [{ start: line.start, end: line.end }],
  );
  return spans.map((span) => {
    const words = text.slice(span.start, span.end);
    const match = FLUENCY.exec(words);
    const fluency = match?.[2] ?? match?.[3];
    if (!match?.[1] || !fluency) return { name: fieldOf(text, [span], 0.9), fluency: null };
    const at = span.start + words.lastIndexOf(fluency);
    return {
      name: fieldOf(text, [{ start: span.start, end: span.start + match[1].length }], 0.9),
      fluency: fieldOf(text, [{ start: at, end: at + fluency.length }], 0.9),
    };
  });
}

export function readCertifications(text: string, lines: LayoutLine[]): ParsedCertification[] {
  return lines.map((line) => {
    const words = text.slice(line.start, line.end);
    const [range] = findDateRanges(words);
    const dated = range?.from ?? range?.to;
    const bare =
      trimmed(text, { start: line.start, end: range && range.start > 0 ? line.start + range.start : line.end }) ?? line;
    const cut = /\s+[–—|-]\s+|,\s+/.exec(text.slice(bare.start, bare.end));
    const name = cut ? { start: bare.start, end: bare.start + cut.index } : bare;
    const issuer = cut ? trimmed(text, { start: name.end + cut[0].length, end: bare.end }) : null;
    return {
      name: fieldOf(text, [{ start: name.start, end: name.end }], 0.85),
      issuer: issuer ? fieldOf(text, [issuer], 0.7) : null,
      date: dated
        ? {
            value: dated.value,
            spans: [{ start: line.start + dated.start, end: line.start + dated.end }],
            confidence: 0.9,
            reviewReason: null,
          }
        : null,
      url: null,
    };
  });
}
