import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { type HiddenHow, type HiddenText, tidyHidden } from '../../../domain/resume/hidden-text.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { readEmbedded } from '../embedded-data/read-embedded.ts';
import { decodeText } from '../decode-text.ts';
import { assembleText, type DraftLine } from '../draft-line.ts';
import { openArchive } from '../open-archive.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { readPart } from './read-part.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';

/** Reads a Word document: body, tables, text boxes, and headers and footers, which often are the only place for name and contacts. */
export async function readDocx(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits,
): Promise<Omit<DocumentText, 'kind'> & { modifiedAt: string | null; structured: ParsedResume | null }> {
  const archive = await openArchive(bytes, fileName, limits);
  const read = async (name: string) => {
    const part = await archive.read(name);
    return part ? decodeText(part) : null;
  };
  const hidden: HiddenText[] = [];
  const styleOf = readStyles((await read('word/styles.xml')) ?? '<none/>', fileName);
  const linesOf = async (part: string, block: number): Promise<DraftLine[]> => {
    const xml = await read(part);
    if (xml === null) return [];
    const urls = readRelations(
      (await read(part.replace('word/', 'word/_rels/').concat('.rels'))) ?? '<none/>',
      fileName,
    );
    const hide = (text: string, how: HiddenHow) => void hidden.push({ text, how });
    return readPart(xml, { fileName, styleOf, urlOf: (id) => urls.get(id) ?? null, hide }, block);
  };
  const partsNamed = (pattern: RegExp) => archive.names.filter((name) => pattern.test(name)).toSorted();

  const headers: DraftLine[] = [];
  for (const part of partsNamed(/^word\/header\d*\.xml$/)) headers.push(...(await linesOf(part, 0)));
  const body = await linesOf('word/document.xml', 1);
  const footers: DraftLine[] = [];
  for (const part of partsNamed(/^word\/footer\d*\.xml$/)) footers.push(...(await linesOf(part, 1_000)));
  const { text, layout, links } = assembleText(withoutRepetition([...headers, ...body, ...footers]));
  if (!/\p{L}{2}/u.test(text))
    throw new DocumentUnreadable(
      'no_text',
      `${fileName} contains no text, perhaps only images. Upload a file that has the resume as text.`,
    );
  const comments = await read('word/comments.xml');
  if (comments !== null) hidden.push({ text: textIn(comments, fileName), how: 'comment' });
  const data = await read('customXml/item1.xml');
  const structured = readEmbedded(text, data === null ? null : Buffer.from(textIn(data, fileName)));
  return {
    text,
    layout,
    links,
    hidden: tidyHidden(hidden.filter((one) => !text.includes(one.text.trim()))),
    modifiedAt: modifiedAt((await read('docProps/core.xml')) ?? ''),
    structured,
  };
}

/** When the document was last saved, or else created, according to Word. */
function modifiedAt(core: string): string | null {
  const [, date = null] =
    /<dcterms:modified\b[^>]*>\s*([^<\s]+)/u.exec(core) ?? /<dcterms:created\b[^>]*>\s*([^<\s]+)/u.exec(core) ?? [];
  return date !== null && Number.isFinite(Date.parse(date)) ? date : null;
}

/** All text of a custom XML part. */
function textIn(xml: string, fileName: string): string {
  let all = '';
  readXml(xml, fileName, { open: () => undefined, close: () => undefined, text: (text) => (all += text) });
  return all;
}

/** First, even and odd pages have separate headers, which are usually the same. */
function withoutRepetition(lines: DraftLine[]): DraftLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.block !== 0 && line.block !== 1_000) return true;
    const text = line.segments
      .map((segment) => segment.text)
      .join('')
      .trim();
    const isNew = !seen.has(text) && /\p{L}/u.test(text);
    seen.add(text);
    return isNew;
  });
}

function readRelations(xml: string, fileName: string): Map<string, string> {
  const urls = new Map<string, string>();
  readXml(xml, fileName, {
    open(name, { Id, Target, TargetMode }) {
      if (name === 'Relationship' && TargetMode === 'External' && Id && Target) urls.set(Id, Target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return urls;
}
