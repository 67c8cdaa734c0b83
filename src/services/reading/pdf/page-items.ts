import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { cleanText } from '../clean-text.ts';
import { joinDateStacks } from './date-stacks.ts';
import { joinYearStacks } from './year-stacks.ts';
import { drawnBullets } from './drawn-bullets.ts';
import { drawnBoxes, times } from './drawn-boxes.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { joinSmallCapitals } from './small-capitals.ts';
import { lostShare, shownGlyphs, withHyphens } from './shown-glyphs.ts';
import { tableRules, type Rule } from './table-rules.ts';
import { turnedHeadings, type TurnedText } from './turned-headings.ts';
import { turnBox, turnOf, type Turn } from './turn-page.ts';

/** A run of text in one font. `y` is the baseline, from the top of the page. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Recognized in an image, so the width of spaces is unknown. */
  seen?: boolean;
  /** Recognized with low confidence. */
  doubtful?: boolean;
  /** A bullet that is drawn as a shape, so it is in the picture of the page without its text. */
  shape?: boolean;
}

export interface PageLink {
  url: string;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

export interface PageContent {
  number: number;
  width: number;
  height: number;
  items: PageItem[];
  links: PageLink[];
  rules?: Rule[];
  /** Has images or many shapes, which may show text. */
  drawn?: boolean;
  /** Something on it suggests that it has text that nobody sees. */
  mayHide?: boolean;
  /** Text that nobody sees, which is not among the items. */
  hidden?: string[];
  /** Quarter turns, clockwise, from the page as viewers show it to the page as it is read. */
  turned?: number;
  /** The page shows many more glyphs than there are letters in its text. */
  lossy?: boolean;
}

interface Font {
  bold: boolean;
  italic: boolean;
  /** An icon font. */
  icons: boolean;
}

/**
 * Reads text and links of one page, rotated so that most of its text is upright. Of all other text, only headings beside their sections are
 * kept, because stamps and watermarks at an angle are not content.
 */
export async function readPageItems(page: PDFPageProxy): Promise<PageContent> {
  const [content, annotations, drawing] = await Promise.all([
    page.getTextContent(),
    page.getAnnotations(),
    // Loads the fonts, whose names show bold and italic.
    page.getOperatorList().catch(() => null),
  ]);
  const glyphs = drawing ? shownGlyphs(drawing) : [];
  const texts = withHyphens(
    content.items.filter((item): item is TextItem => 'str' in item),
    glyphs,
  );
  const turn = turnOf(texts);
  const boxes = drawing ? drawnBoxes(drawing, turn.matrix) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = turnBox(page.view, turn);
  const fontOf = fontReader(page);
  const placed = texts.map((item) => ({
    ...item,
    transform: [...times(turn.matrix, item.transform as unknown as Turn['matrix'])],
  }));
  const upright = joinSmallCapitals(placed.flatMap((item) => itemsOf(item, fontOf(item.fontName), left, top)));
  const turned = placed.flatMap((item) => turnedText(item, fontOf(item.fontName), left, top));
  const items = [...upright, ...turnedHeadings(turned, upright)];
  const bullets = drawnBullets(boxes, items, { left, top });
  const links = (annotations as { url?: string; unsafeUrl?: string; rect?: number[] }[]).flatMap((link) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = turnBox(link.rect ?? [], turn);
    const url = link.url ?? link.unsafeUrl;
    return url ? [{ url, x0: x0 - left, x1: x1 - left, top: top - y1, bottom: top - y0 }] : [];
  });
  const size = { width: right - left, height: top - bottom };
  const { mayHide, outside } = drawing ? hiddenSigns(drawing, page.view) : { mayHide: true, outside: [] };
  return {
    number: page.pageNumber,
    ...size,
    items: joinYearStacks(joinDateStacks([...items, ...bullets], size.width), size.width),
    links,
    rules: tableRules(boxes, { left, top, width: size.width }),
    mayHide,
    hidden: outside,
    turned: (turn.quarters - page.rotate / 90 + 4) % 4,
    drawn: isDrawn(drawing?.fnArray ?? []),
    lossy: glyphs.length > 40 && lostShare(texts, glyphs) > MOST_LOST,
  };
}

/** Fonts that pdf.js can't decode lose some or all of their letters. */
const MOST_LOST = 0.3;

const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
/** More shapes than needed for rules, boxes and icons, so letters are probably drawn as outlines. */
const MANY_SHAPES = 300;

function isDrawn(operators: number[]): boolean {
  const shapes = operators.filter((operator) => operator === OPS.constructPath).length;
  return shapes >= MANY_SHAPES || operators.some((operator) => PICTURES.has(operator));
}

function fontReader(page: PDFPageProxy): (name: string) => Font {
  const known = new Map<string, Font>();
  return (name) => {
    const found = known.get(name) ?? readFont(page, name);
    known.set(name, found);
    return found;
  };
}

function readFont(page: PDFPageProxy, id: string): Font {
  const font = (page.commonObjs.has(id) ? page.commonObjs.get(id) : null) as {
    name?: string;
    bold?: boolean;
    italic?: boolean;
  } | null;
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    bold: font?.bold === true || /bold|black|heavy|semi-?bold|demi|CMBX|[-_,]BX?\b/i.test(name),
    italic: font?.italic === true || /ital|obliq|CMTI|CMBXTI|CMSL/i.test(name),
    icons: /awesome|icon|wingdings|webdings|dingbat|octicons|academicons|feather|material/i.test(name),
  };
}

function itemsOf(item: TextItem, font: Font, left: number, top: number): PageItem[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  const text = font.icons ? iconText(item.str) : cleanText(item.str);
  if (text.trim() === '') return [];
  const size = Math.abs(d) || item.height;
  const whole = { x: x - left, y: top - y, width: item.width, size, bold: font.bold, italic: font.italic };
  return splitPadded(text).map(({ from, part }) => ({
    ...whole,
    text: part,
    x: whole.x + (whole.width * from) / text.length,
    width: (whole.width * part.length) / text.length,
  }));
}

/** Text that runs straight up or down. */
function turnedText(item: TextItem, font: Font, left: number, top: number): TurnedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
  const text = font.icons ? '' : cleanText(item.str).trim();
  if (Math.abs(a) > Math.abs(b) * 0.1 || text === '') return [];
  return [{ text, x: x - left, y: top - y, length: item.width, size: Math.abs(b), bold: font.bold, down: b < 0 }];
}

/** Keeps bullets from icon fonts and drops all other icons. */
const iconText = (raw: string) => (/^\s*[•●▪■§lnu·→✓]\s*$/u.test(raw) ? '•' : '');

/** Splits text that is padded with spaces into separate items. */
function splitPadded(text: string): { from: number; part: string }[] {
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((match) => ({
    from: match.index,
    part: match[0] + (match.index + match[0].length < text.length ? ' ' : ''),
  }));
}
