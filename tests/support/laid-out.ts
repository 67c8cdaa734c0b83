import type { DocumentText } from '../../src/domain/resume/document-layout.ts';

/** A line: its distance from the top, its size, and its parts from left to right, each with its left edge and a star before bold text. */
export interface Row {
  y: number;
  size?: number;
  parts: [x: number, text: string][];
  bullet?: boolean;
}

/** A page with text at the given places, as the reader of PDFs gives it. */
export function laidOut(rows: Row[]): DocumentText {
  let text = '';
  const layout = rows.map(({ y, size = 10, parts, bullet = false }, index): DocumentText['layout'][number] => {
    const start = text.length;
    const segments = parts.map(([x, marked], at) => {
      const said = marked.replace(/^\*/, '');
      if (at > 0) text += '   ';
      const from = text.length;
      text += said;
      const bold = marked.startsWith('*');
      return {
        ...{ start: from, end: text.length, x, size, bold },
        ...{ width: said.length * size * 0.5, italic: false, apart: at > 0 },
      };
    });
    const end = text.length;
    text += '\n';
    const [first, last] = [segments[0], segments.at(-1)];
    const x = first?.x ?? 0;
    return {
      ...{ start, end, segments, x, y, size, page: 1, block: 0, bullet, headingLevel: null, furniture: false },
      width: (last ? last.x + last.width : x) - x,
      bold: segments.every(({ bold }) => bold),
      spaceAbove: y - (rows[index - 1]?.y ?? 0) > size * 1.8,
    };
  });
  return { kind: 'resume_pdf', text, layout, links: [] };
}
