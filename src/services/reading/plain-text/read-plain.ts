import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { bulletGlyph } from '../bullet-glyphs.ts';
import { cleanText } from '../clean-text.ts';
import { decodeText } from '../decode-text.ts';
import { assembleText, type DraftLine } from '../draft-line.ts';
import { tidyHidden } from '../../../domain/resume/hidden-text.ts';
import { hideMarkup } from './hide-markup.ts';
import { readInline, type Style } from './inline-marks.ts';

const RULE = /^\s*(?:[-=_*~#•]\s*){3,}$/;

/** Pandoc's definition lists: the line above is the term. */
const DEFINITION = /^\s*[:~]\s+\S/;

/** Nominal width of a character and height of a line in points, so that layout rules work for text files too. */
const [CHARACTER, LINE] = [5, 12];

/** Reads plain text and Markdown the same way, because many plain-text resumes use Markdown syntax. */
export function readPlain(bytes: Uint8Array, fileName: string): Omit<DocumentText, 'kind'> {
  const drafts: DraftLine[] = [];
  let blank = false;
  const { text: shown, hidden } = hideMarkup(decodeText(bytes).replaceAll('\t', '    ').replaceAll('\f', '\n'));
  for (const [index, raw] of shown.split('\n').entries()) {
    const text = cleanText(raw).trimEnd();
    const previous = drafts.at(-1);
    if (text.trim() === '') blank = true;
    else if (RULE.test(text)) {
      // A rule directly below a line makes it a heading.
      if (previous && !blank && !previous.bullet && /^\s*[=-]/.test(text))
        previous.headingLevel ??= /=/.test(text) ? 1 : 2;
      blank = true;
    } else {
      if (DEFINITION.test(text) && previous && !blank) previous.segments.forEach((segment) => (segment.bold = true));
      drafts.push(draftOf(text, index, blank && drafts.length > 0));
      blank = false;
    }
  }
  const { text, layout, links } = assembleText(drafts);
  if (!/\p{L}{2}/u.test(text))
    throw new DocumentUnreadable('no_text', `${fileName} contains no text. Upload your resume.`);
  return { text, layout, links, hidden: tidyHidden(hidden) };
}

function draftOf(line: string, index: number, spaceAbove: boolean): DraftLine {
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s*#+|\s*\{#[\w-]+\})?$/.exec(line);
  const indent = line.length - line.trimStart().length;
  const body = heading?.[2] ?? line.trimStart().replace(/^[>:~]\s+/, '');
  const glyph = heading ? '' : bulletGlyph(body.replace(/^\*(?=\*)/, ''));
  const isBullet = glyph !== '' && !body.startsWith('**');
  const at = indent + (isBullet ? glyph.length : 0);
  return {
    page: 1,
    block: 0,
    x: at * CHARACTER,
    y: index * LINE,
    segments: segmentsOf(isBullet ? body.slice(glyph.length) : body, at, heading !== null),
    bullet: isBullet,
    headingLevel: heading?.[1]?.length ?? null,
    furniture: false,
    spaceAbove,
  };
}

/** Two or more spaces, or a tab, start a new segment. */
function segmentsOf(text: string, indent: number, bold: boolean): DraftLine['segments'] {
  return [...text.matchAll(/\S+(?:\s\S+)*/g)].flatMap(({ 0: part, index }, place) =>
    readInline(part).map((run: Style, runIndex) => ({
      ...run,
      bold: run.bold || bold,
      x: (indent + index + run.from) * CHARACTER,
      width: run.text.length * CHARACTER,
      size: 10,
      apart: place > 0 && runIndex === 0,
    })),
  );
}
