import { bulletGlyph } from '../bullet-glyphs.ts';
import { cleanText } from '../clean-text.ts';
import type { DraftLine, DraftSegment } from '../draft-line.ts';
import type { HiddenHow } from '../../../domain/resume/hidden-text.ts';
import type { ParagraphStyle } from './read-styles.ts';
import { readXml } from './read-xml.ts';

interface Paragraph {
  style: ParagraphStyle;
  list: boolean;
  indent: number;
  spaceBefore: number;
  /** Has a colored ground. */
  shaded: boolean;
  runs: { text: string; bold: boolean; italic: boolean; size: number; url?: string }[];
}

/** A paragraph, or a table row whose cells are lists of nodes. */
type Node = { paragraph: Paragraph } | { cells: Node[][] };

interface Context {
  fileName: string;
  styleOf: (id: string | null) => ParagraphStyle;
  /** Target of a relationship of this part, or null. */
  urlOf: (relation: string) => string | null;
  /** Takes text that a reader does not see. */
  hide: (text: string, how: HiddenHow) => void;
}

/** Size of text without an explicit size, in points. */
const DEFAULT_SIZE = 11;

/** Reads the lines of one part (body, header, footer) of a Word document, including tables and text boxes. */
export function readPart(xml: string, context: Context, firstBlock: number): DraftLine[] {
  const lines: DraftLine[] = [];
  let block = firstBlock;
  const emit = (nodes: Node[]) => {
    for (const node of nodes) {
      if ('paragraph' in node) lines.push(...linesOf([node.paragraph], block, lines.length));
      else {
        const cells = node.cells.map((cell) => paragraphsOf(cell));
        const row = cells.flatMap((cell) => (cell.length > 0 ? [cell] : []));
        if (row.every((cell) => cell.length === 1)) lines.push(...linesOf(row.flat(), block, lines.length));
        else {
          for (const cell of node.cells) {
            // Adjacent long cells are columns of the page; short ones belong to the same entry.
            if (row.length > 1 && row.every(({ length }) => length > 3)) block += 1;
            emit(cell);
          }
        }
      }
    }
  };
  emit(nodesOf(xml, context));
  return lines;
}

function paragraphsOf(nodes: Node[]): Paragraph[] {
  return nodes
    .flatMap((node) => ('paragraph' in node ? [node.paragraph] : node.cells.flatMap(paragraphsOf)))
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

interface Run {
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  isHidden: boolean | null;
  color: string | null;
  /** Of characters. */
  style: ParagraphStyle | null;
}

/** Points. Smaller text can't be read. */
const LEGIBLE = 3;

/** White as paper, though hardly noticeable shades of it are also meant to be. */
const WHITE = /^f[4-9a-f]f[4-9a-f]f[4-9a-f]$/iu;

function nodesOf(xml: string, { fileName, styleOf, urlOf, hide }: Context): Node[] {
  const containers: Node[][] = [[]];
  const rows: Node[][][] = [];
  const paragraphs: Paragraph[] = [];
  let run: Run | null = null;
  let [url, reading, skipped]: [string | null, boolean, number] = [null, false, 0];
  // On a colored ground, white text is seen.
  let [grounds, deleting, isFallback, deleted] = [0, false, false, ''];
  const isOn = (value: string | undefined) => value !== '0' && value !== 'false';
  const say = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const { style, runs } = paragraph;
    if (text !== '\n' && isUnseen(run, style, grounds > 0 || paragraph.shaded)) {
      hide(text, 'unseen');
      return;
    }
    const look = {
      bold: run?.bold ?? style.bold,
      italic: run?.italic ?? style.italic,
      size: run?.size ?? style.size ?? DEFAULT_SIZE,
    };
    runs.push({ text, ...look, ...(url === null ? {} : { url }) });
  };
  const opened: Record<string, (attributes: Record<string, string>) => void> = {
    'w:p': () =>
      paragraphs.push({ style: styleOf(null), list: false, indent: 0, spaceBefore: 0, shaded: false, runs: [] }),
    'w:pStyle': (a) => Object.assign(paragraphs.at(-1) ?? {}, { style: styleOf(a['w:val'] ?? null) }),
    'w:numId': (a) => Object.assign(paragraphs.at(-1) ?? {}, { list: a['w:val'] !== '0' }),
    'w:ind': (a) => Object.assign(paragraphs.at(-1) ?? {}, { indent: Number(a['w:left'] ?? a['w:start'] ?? 0) / 20 }),
    'w:spacing': (a) =>
      a['w:before'] && Object.assign(paragraphs.at(-1) ?? {}, { spaceBefore: Number(a['w:before']) / 20 }),
    'w:r': () => void (run = { bold: null, italic: null, size: null, isHidden: null, color: null, style: null }),
    'w:rStyle': (a) => run && (run.style = styleOf(a['w:val'] ?? null)),
    'w:color': (a) => run && (run.color = a['w:val'] ?? null),
    'w:shd': (a) => isColored(a) && Object.assign(paragraphs.at(-1) ?? {}, { shaded: true }),
    'w:highlight': () => Object.assign(paragraphs.at(-1) ?? {}, { shaded: true }),
    // Their ground may be colored by themselves, their style or their shape.
    'w:tbl': () => void (grounds += 1),
    'w:txbxContent': () => void (grounds += 1),
    'w:background': () => void (grounds += 1),
    'w:vanish': (a) => run && (run.isHidden = isOn(a['w:val'])),
    'w:b': (a) => run && (run.bold = isOn(a['w:val'])),
    'w:i': (a) => run && (run.italic = isOn(a['w:val'])),
    'w:sz': (a) => run && (run.size = Number(a['w:val']) / 2),
    'w:t': () => void (reading = true),
    'w:tab': () => run && say('\t'),
    'w:br': () => say('\n'),
    'w:cr': () => say('\n'),
    'w:noBreakHyphen': () => say('-'),
    'w:hyperlink': (a) => void (url = urlOf(a['r:id'] ?? '')),
    'w:tr': () => rows.push([]),
    'w:tc': () => containers.push([]),
  };
  const closed: Record<string, () => void> = {
    'w:p': () => {
      const paragraph = paragraphs.pop();
      if (paragraph) containers.at(-1)?.push({ paragraph });
    },
    'w:r': () => void (run = null),
    'w:t': () => void (reading = false),
    'w:tbl': () => void (grounds -= 1),
    'w:txbxContent': () => void (grounds -= 1),
    'w:hyperlink': () => void (url = null),
    'w:tc': () => rows.at(-1)?.push(containers.pop() ?? []),
    'w:tr': () => containers.at(-1)?.push({ cells: rows.pop() ?? [] }),
  };
  readXml(xml, fileName, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped += 1;
      if (name === 'w:delText' || (name === 'w:t' && skipped > 0)) deleting = !isFallback;
      if (name === 'mc:Fallback') isFallback = true;
      if (skipped === 0) opened[name]?.(attributes);
    },
    close(name) {
      if (skipped === 0) closed[name]?.();
      if (SKIPPED.has(name)) skipped -= 1;
      if (name === 'w:delText' || name === 'w:t') deleting = false;
      if (name === 'mc:Fallback') isFallback = false;
      if (skipped === 0 && deleted !== '') hide(deleted, 'deleted');
      if (skipped === 0) deleted = '';
    },
    text(text) {
      if (deleting) deleted += text;
      else if (reading && skipped === 0) say(text);
    },
  });
  return containers[0] ?? [];
}

/** Tracked deletions, where text was moved from, and fallbacks, which repeat content for old programs. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

const isColored = ({ 'w:fill': fill, 'w:val': pattern }: Record<string, string>) =>
  (fill !== undefined && fill !== 'auto' && !WHITE.test(fill)) || pattern === 'solid';

function isUnseen(run: Run | null, paragraph: ParagraphStyle, isShaded: boolean): boolean {
  if (run?.isHidden ?? (run?.style?.isHidden === true || paragraph.isHidden)) return true;
  const size = run?.size ?? run?.style?.size ?? paragraph.size ?? DEFAULT_SIZE;
  const color = run?.color ?? run?.style?.color ?? paragraph.color ?? '';
  return size < LEGIBLE || (!isShaded && WHITE.test(color));
}

/** Lays out one or more paragraphs (the cells of a row) side by side. Line breaks start new lines. */
function linesOf(side: Paragraph[], block: number, from: number): DraftLine[] {
  const lines: DraftLine[] = [];
  const [first] = side;
  if (!first) return lines;
  let segments: DraftSegment[] = [];
  let [x, apart] = [first.indent, false];
  const end = () => {
    const glyph = bulletGlyph(segments[0]?.text ?? '');
    if (segments[0]) segments[0].text = segments[0].text.slice(glyph.length);
    const { list, style, indent, spaceBefore } = first;
    const bullet = glyph !== '' || ((list || style.list) && style.headingLevel === null && lines.length === 0);
    const spaceAbove = lines.length === 0 && spaceBefore > 3;
    const y = (from + lines.length) * 14;
    lines.push({
      page: 1,
      block,
      x: indent,
      y,
      segments,
      bullet,
      headingLevel: style.headingLevel,
      furniture: false,
      spaceAbove,
    });
    [segments, x, apart] = [[], indent, false];
  };
  for (const [index, paragraph] of side.entries()) {
    if (index > 0) apart = true;
    for (const { text, ...look } of paragraph.runs) {
      for (const part of text.split(/([\t\n])/)) {
        if (part === '\n') end();
        else if (part === '\t') apart = true;
        else if (part !== '') {
          const clean = cleanText(part);
          const last = segments.at(-1);
          const isSame =
            last?.bold === look.bold && last.italic === look.italic && last.size === look.size && last.url === look.url;
          // Spaces have no visible style, so they don't start a segment; but they still separate words.
          if (last && !apart && (isSame || clean.trim() === '')) last.text += clean;
          else segments.push({ ...look, text: clean, x, width: clean.length * 5, apart: apart && segments.length > 0 });
          x += clean.length * 5;
          if (clean.trim() !== '') apart = false;
        }
      }
    }
  }
  end();
  return lines;
}
