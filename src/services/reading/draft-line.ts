import type { DocumentLink, LayoutLine, LineSegment } from '../../domain/resume/document-layout.ts';
import { joinWords, wordsOf } from './join-hyphens.ts';

/** A segment that is not yet placed in the text. */
export type DraftSegment = Omit<LineSegment, 'start' | 'end'> & { text: string; url?: string };

/** A line that is not yet placed in the text. The first segment has no bullet glyph. */
export type DraftLine = Omit<LayoutLine, 'start' | 'end' | 'segments' | 'width' | 'size' | 'bold'> & {
  segments: DraftSegment[];
};

/** Concatenates lines into the document's text and gives each its span. */
export function assembleText(drafts: DraftLine[]): { text: string; layout: LayoutLine[]; links: DocumentLink[] } {
  const lines = joinHyphens(drafts.map(withCleanSegments).filter((line) => line.segments.length > 0));
  let text = '';
  const layout: LayoutLine[] = [];
  const links: DocumentLink[] = [];
  for (const line of lines) {
    const previous = layout.at(-1);
    if (previous) text += line.spaceAbove || previous.block !== line.block ? '\n\n' : '\n';
    if (line.bullet) text += '• ';
    const start = text.length;
    const segments: LineSegment[] = [];
    for (const { text: words, url, ...segment } of line.segments) {
      if (segments.length > 0) text += segment.apart ? '   ' : '';
      const lead = words.length - words.trimStart().length;
      const at = text.length + lead;
      text += words;
      const span = { start: at, end: at + words.trim().length };
      segments.push({ ...segment, ...span });
      if (url !== undefined) links.push({ url, span });
    }
    text = text.trimEnd();
    layout.push({ ...line, ...measure(line, segments), start, end: text.length, segments });
  }
  return { text, layout, links };
}

function measure(line: DraftLine, segments: LineSegment[]) {
  const letters = (of: LineSegment[]) => of.reduce((sum, { start, end }) => sum + end - start, 0);
  const right = Math.max(...segments.map(({ x, width }) => x + width));
  return {
    width: Math.max(0, right - line.x),
    size: Math.max(...segments.map(({ size }) => size)),
    bold: letters(segments.filter(({ bold }) => bold)) > letters(segments) / 2,
  };
}

function withCleanSegments(line: DraftLine): DraftLine {
  const segments: DraftSegment[] = [];
  for (const segment of line.segments) {
    const last = segments.at(-1);
    if (segment.text.trim() !== '') segments.push(segment);
    // The space between two styles: `**Engineer** [Nexalba](...)`.
    else if (segment.text !== '' && last && !/\s$/.test(last.text))
      segments[segments.length - 1] = { ...last, text: `${last.text} ` };
  }
  return {
    ...line,
    segments: segments.map((segment, index) =>
      index === 0 ? { ...segment, apart: false, text: segment.text.trimStart() } : segment,
    ),
  };
}

/** Joins words hyphenated at the end of a line, so that the text can be searched and quoted. */
function joinHyphens(lines: DraftLine[]): DraftLine[] {
  const words = wordsOf(lines.map(({ segments }) => segments.map(({ text }) => text).join(' ')));
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const last = line.segments.at(-1);
    const first = next?.segments[0];
    if (!next || !last || !first || next.bullet || next.block !== line.block || next.page !== line.page) continue;
    const head = /(\p{L}+)[-\u00ad]$/u.exec(last.text.trimEnd());
    const rest = /^(\p{Ll}[\p{L}]*)(\S*)\s*/u.exec(first.text);
    if (!head?.[1] || !rest?.[1]) continue;
    const soft = last.text.trimEnd().endsWith('\u00ad');
    const joined = joinWords(head[1], rest[1], words, soft);
    last.text = `${last.text.trimEnd().slice(0, head.index)}${joined}${rest[2] ?? ''}`;
    first.text = first.text.slice(rest[0].length);
  }
  return lines.map(withCleanSegments).filter((line) => line.segments.length > 0);
}
