import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import { squash } from './compare-text.ts';

/** Values that are not where the parser claims to have read them, or put together from places with other text between, as `path: value`. */
export function findInvented(text: string, resume: ParsedResume, links: { url: string }[] = []): string[] {
  const urls = new Set(links.map(({ url }) => url));
  const look = (value: unknown, path: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((one, index) => look(one, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return [];
    if (!isField(value))
      return Object.entries(value).flatMap(([name, inner]) => look(inner, path === '' ? name : `${path}.${name}`));
    const said = value.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (!stands(String(value.value), said, urls)) return [`${path}: ${String(value.value)}`];
    return isStitched(text, value, path) ? [`stitched ${path}: ${String(value.value)}`] : [];
  };
  return look({ ...resume, unplaced: [], dropped: [] }, '');
}

const isField = (value: object): value is Field<unknown> => 'spans' in value && 'reviewReason' in value;

function stands(value: string, said: string, urls: Set<string>): boolean {
  if (said === '') return false;
  if (urls.has(value) || urls.has(`mailto:${value}`)) return true;
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return said.includes(value.slice(2, 4)) || /\d/.test(said);
  return squash(said).includes(squash(value));
}

/** Running text may be interrupted by a page break or a column, names may not. */
const RUNNING = /\.(?:description|summary|text|score)$/;

function isStitched(text: string, { spans }: Field<unknown>, path: string): boolean {
  if (RUNNING.test(path)) return false;
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return ordered.some(({ start }, index) => {
    const before = ordered[index - 1];
    return before !== undefined && /[\p{L}\p{N}]/u.test(text.slice(before.end, start));
  });
}
