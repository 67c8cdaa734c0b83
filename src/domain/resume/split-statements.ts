import { readMetrics } from '../metrics/read-metrics.ts';
import type { Field, ParsedAchievement, Span } from './parsed-resume.ts';

const BULLET = /^\s*(?:[•●○◦▪■►▸‣∙·*✓➢]|[-–—+]\s)\s*/u;

/**
 * Splits a role's description into statements: one per bullet, including the unmarked lines after it. The text before the first
 * bullet stays the description. Without bullets, several lines are one statement each, and a single line is the description.
 */
export function splitStatements(
  text: string,
  described: Field<string> | null,
): { description: Field<string> | null; achievements: ParsedAchievement[] } {
  const [span] = described?.spans ?? [];
  if (!described || !span) return { description: null, achievements: [] };
  const lines = linesOf(text, span);
  const marked = lines.filter(({ bullet }) => bullet).length;
  const groups: { statement: boolean; spans: Span[] }[] = [];
  for (const { bullet, start, end } of lines) {
    const open = groups.at(-1);
    if (marked === 0) groups.push({ statement: lines.length > 1, spans: [{ start, end }] });
    else if (bullet || !open) groups.push({ statement: bullet, spans: [{ start, end }] });
    else open.spans.push({ start, end });
  }
  const fieldOf = (spans: Span[]): Field<string> => ({
    ...described,
    spans,
    value: spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' '),
  });
  const introduction = groups.filter(({ statement }) => !statement).flatMap(({ spans }) => spans);
  return {
    description: introduction.length > 0 ? fieldOf(introduction) : null,
    achievements: groups
      .filter(({ statement }) => statement)
      .map(({ spans }) => fieldOf(spans))
      .map((field) => ({ text: field, metrics: readMetrics(field.value) })),
  };
}

function linesOf(text: string, { start, end }: Span): (Span & { bullet: boolean })[] {
  return [...text.slice(start, end).matchAll(/[^\n]*\S/g)].map(({ 0: line, index }) => {
    const glyph = BULLET.exec(line)?.[0] ?? '';
    const lead = glyph === '' ? line.length - line.trimStart().length : glyph.length;
    return { bullet: glyph !== '', start: start + index + lead, end: start + index + line.length };
  });
}
