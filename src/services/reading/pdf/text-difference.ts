import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { GrayImage } from '../ocr/gray-image.ts';

/** Pixels per point. */
const SCALE = 3;
/** Upper limit in pixels: a poster would take gigabytes. */
const LONGEST_SIDE = 3_000;
/** Forms within forms. */
const DEEPEST = 8;
const [TEXT, FORM] = [1, 5];
const [GRAYSCALE, ANNOTATIONS] = [0x08, 0x01];
const WHITE = 0xffffffff;

/** PDFium's own functions, which the library's classes wrap only in part. */
interface Raw {
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPage_RemoveObject(page: number, object: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFFormObj_RemoveObject(form: number, object: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_Destroy(object: number): void;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, color: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void;
  _FPDF_ClosePage(page: number): void;
  wasmExports: { malloc(size: number): number; free(pointer: number): void };
  HEAPU8: Uint8Array;
}

interface PageToCompare {
  number: number;
  /** In points, as the page is read. */
  width: number;
  height: number;
  /** Quarter turns, clockwise, from the page as viewers show it to the page as it is read. */
  turned: number;
}

/** What the text of a page adds to its picture. */
export interface TextDifference {
  /** How much each pixel differs from the page without its text, 0 to 255. */
  difference: GrayImage;
  /** The page without its text. */
  rest: GrayImage;
}

export async function textDifferences(bytes: Uint8Array, pages: PageToCompare[]): Promise<Map<number, TextDifference>> {
  const differences = new Map<number, TextDifference>();
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      for (const page of pages) {
        const opened = document.getPage(page.number - 1) as unknown as { module: Raw; pageIdx: number };
        differences.set(page.number, compare(opened.module, opened.pageIdx, page));
      }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
  return differences;
}

function compare(raw: Raw, page: number, { width, height, turned }: PageToCompare): TextDifference {
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height, 1));
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  try {
    const withText = render(raw, page, { ...size, turned });
    removeText(raw, page);
    const without = render(raw, page, { ...size, turned });
    const data = withText.map((value, index) => Math.abs(value - (without[index] ?? 0)));
    return { difference: { ...size, data }, rest: { ...size, data: without } };
  } finally {
    raw._FPDF_ClosePage(page);
  }
}

function render(
  raw: Raw,
  page: number,
  { width, height, turned }: { width: number; height: number; turned: number },
): Uint8Array {
  const length = width * height;
  const buffer = raw.wasmExports.malloc(length);
  if (buffer === 0) throw new Error('PDFium has no memory for the picture of a page.');
  try {
    const bitmap = raw._FPDFBitmap_CreateEx(width, height, 1, buffer, width);
    raw._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    raw._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turned, GRAYSCALE | ANNOTATIONS);
    raw._FPDFBitmap_Destroy(bitmap);
    return raw.HEAPU8.slice(buffer, buffer + length);
  } finally {
    raw.wasmExports.free(buffer);
  }
}

function removeText(raw: Raw, page: number): void {
  const objects = listOf(raw._FPDFPage_CountObjects(page), (index) => raw._FPDFPage_GetObject(page, index));
  for (const object of objects)
    removeIn(raw, object, { depth: 0, remove: () => raw._FPDFPage_RemoveObject(page, object) });
}

function removeIn(raw: Raw, object: number, { depth, remove }: { depth: number; remove: () => number }): void {
  const type = raw._FPDFPageObj_GetType(object);
  if (type === TEXT && remove() !== 0) raw._FPDFPageObj_Destroy(object);
  if (type !== FORM || depth > DEEPEST) return;
  const inner = listOf(raw._FPDFFormObj_CountObjects(object), (index) => raw._FPDFFormObj_GetObject(object, index));
  for (const one of inner)
    removeIn(raw, one, { depth: depth + 1, remove: () => raw._FPDFFormObj_RemoveObject(object, one) });
}

const listOf = (count: number, at: (index: number) => number) =>
  Array.from({ length: Math.max(0, count) }, (_, index) => at(index));
