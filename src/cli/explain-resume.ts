import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { overlapAny } from '../domain/provenance/overlap.ts';
import { isField } from '../domain/resume/is-field.ts';
import { parseResume } from '../domain/resume/parse-resume.ts';
import type { Field, ParsedResume } from '../domain/resume/parsed-resume.ts';
import { resumeLines, type ResumeLine } from '../domain/resume/resume-line.ts';
import { splitSections, type Section } from '../domain/resume/split-sections.ts';
import { renderPages } from '../services/reading/ocr/render-pages.ts';
import { isRightToLeft } from '../services/reading/pdf/mirror-page.ts';
import { readDocument } from '../services/reading/read-document.ts';

/** A value, with the text it was read from. */
interface ReadField {
  path: string;
  field: Field<unknown>;
}

/** Width of page images in pixels: enough to compare by eye. */
const PICTURE_WIDTH = 900;

/**
 * Writes an HTML page that shows how a resume was read: each page with its lines in reading order, colored by section, and the
 * fields drawn over it; then a table of all lines with what was taken from each.
 *
 * @throws DocumentUnreadable
 */
export async function explainResume({ file, out }: { file: string; out: string }): Promise<void> {
  const bytes = new Uint8Array(await readFile(file));
  const fileName = path.basename(file);
  const document = await readDocument({ bytes, fileName });
  const resume = parseResume({ ...document, fileName });
  const lines = resumeLines(document);
  const { sections } = splitSections(lines);
  const fields = fieldsOf(resume);
  const pages = document.kind === 'resume_pdf' ? await picturesOf(bytes, lines) : [];
  const drawn = pages.map((page) => pageSvg(page, sections, fields)).join('\n');
  const rows = sections.flatMap((section) =>
    section.lines.map((line) => lineRow(line, section, fields, document.text)),
  );
  await writeFile(
    out,
    `<!doctype html><meta charset="utf-8"><title>${escape(fileName)}</title><style>${CSS}</style><h1>${escape(fileName)}</h1>${drawn}<table><tr><th>#</th><th>section</th><th>line</th><th>fields</th></tr>${rows.join('')}</table>`,
  );
}

interface Picture {
  number: number;
  width: number;
  height: number;
  jpeg: string;
}

async function picturesOf(bytes: Uint8Array, lines: ResumeLine[]): Promise<Picture[]> {
  const numbers = [...new Set(lines.map(({ page }) => page))].toSorted((a, b) => a - b);
  const pictures: Picture[] = [];
  for await (const { number, width, height, image } of renderPages(bytes, numbers)) {
    const raw = { width: image.width, height: image.height, channels: 1 as const };
    const jpeg = await sharp(image.data, { raw }).resize({ width: PICTURE_WIDTH }).jpeg({ quality: 70 }).toBuffer();
    pictures.push({ number, width, height, jpeg: jpeg.toString('base64') });
  }
  return pictures;
}

function pageSvg({ number, width, height, jpeg }: Picture, sections: Section[], fields: ReadField[]): string {
  const on = (lines: ResumeLine[]) => lines.filter(({ page }) => page === number);
  const said = sections.flatMap((section) => on(section.lines)).map(({ text }) => text);
  // Pages in Hebrew or Arabic are read in a mirror.
  const leftOf: LeftOf = isRightToLeft(said.join('')) ? (x, wide) => width - x - wide : (x) => x;
  const boxes = sections.flatMap((section) =>
    on(section.lines).flatMap((line) => [
      lineBox(line, section, leftOf),
      ...fields.flatMap((field) => fieldBoxes(line, field, leftOf)),
    ]),
  );
  const headings = sections.flatMap((section) =>
    section.heading?.page === number ? [lineBox(section.heading, section, leftOf)] : [],
  );
  return `<svg viewBox="0 0 ${width} ${height}" width="${PICTURE_WIDTH}"><image href="data:image/jpeg;base64,${jpeg}" width="${width}" height="${height}"/>${headings.join('')}${boxes.join('')}</svg>`;
}

/** Where something stands on the page that is this wide and was read at `x`. */
type LeftOf = (x: number, width: number) => number;

function lineBox(line: ResumeLine, section: Section, leftOf: LeftOf): string {
  const from = Math.min(...line.segments.map(({ x }) => x));
  const width = Math.max(...line.segments.map((segment) => segment.x + segment.width)) - from;
  const left = leftOf(from, width);
  const color = COLORS[section.kind] ?? '#888';
  const isHeading = section.heading === line;
  return `<rect x="${left}" y="${line.y - line.size}" width="${width}" height="${line.size * 1.25}" fill="${color}" fill-opacity="${isHeading ? 0.35 : 0.12}" stroke="${color}" stroke-width="0.4"/><text x="${left - 2}" y="${line.y}" font-size="5" text-anchor="end" fill="${color}">${line.index + 1}${isHeading ? ` ${section.kind}` : ''}</text>`;
}

/** Boxes around the part of the line that a field covers, by its share of the characters. */
function fieldBoxes(line: ResumeLine, { path: name, field }: ReadField, leftOf: LeftOf): string[] {
  return field.spans.flatMap((span) =>
    line.segments.flatMap((segment) => {
      const [start, end] = [Math.max(span.start, segment.start), Math.min(span.end, segment.end)];
      if (start >= end) return [];
      const letter = segment.width / Math.max(1, segment.end - segment.start);
      const x = leftOf(segment.x + (start - segment.start) * letter, (end - start) * letter);
      const color = field.reviewReason === null ? '#0a7' : '#d60';
      return [
        `<rect x="${x}" y="${line.y - line.size * 0.95}" width="${(end - start) * letter}" height="${line.size * 1.15}" fill="none" stroke="${color}" stroke-width="0.7"><title>${escape(name)} ${field.confidence}${field.reviewReason === null ? '' : `: ${escape(field.reviewReason)}`}</title></rect><text x="${x}" y="${line.y + line.size * 0.42}" font-size="3.6" fill="${color}">${escape(name)}</text>`,
      ];
    }),
  );
}

function lineRow(line: ResumeLine, { kind, title }: Section, fields: ReadField[], text: string): string {
  const within = fields.filter(({ field }) => overlapAny(field.spans, [line]));
  const said = within.map(
    ({ path: name, field }) =>
      `<span class="${field.reviewReason === null ? '' : 'doubt'}">${escape(name)} = ${escape(String(field.value).slice(0, 80))} (${field.confidence})</span>`,
  );
  return `<tr><td>${line.index + 1}</td><td style="color:${COLORS[kind] ?? '#888'}">${escape(title ?? kind)}</td><td>${escape(text.slice(line.start, line.end))}</td><td>${said.join('<br>')}</td></tr>`;
}

/** Every value with its path, such as `experiences[0].title`. */
function fieldsOf(resume: ParsedResume): ReadField[] {
  const look = (value: unknown, at: string): ReadField[] => {
    if (Array.isArray(value)) return value.flatMap((one, index) => look(one, `${at}[${index}]`));
    if (isField(value)) return [{ path: at, field: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => look(inner, at === '' ? name : `${at}.${name}`));
  };
  return look({ ...resume, unplaced: [], dropped: [] }, '');
}

const COLORS: Partial<Record<Section['kind'], string>> = {
  header: '#555',
  contact: '#06c',
  summary: '#80c',
  experience: '#c30',
  education: '#085',
  skills: '#a70',
  certifications: '#077',
  languages: '#908',
  other: '#777',
};

const CSS = `body { font: 14px/1.4 sans-serif; margin: 24px; } svg { display: block; border: 1px solid #ccc; margin-bottom: 16px; max-width: 100%; height: auto; }
  table { border-collapse: collapse; } td, th { border-top: 1px solid #ddd; padding: 2px 8px; text-align: left; vertical-align: top; } .doubt { color: #d60; }`;

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
