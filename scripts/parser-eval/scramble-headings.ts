import { resumeLines, type ResumeLine } from '../../src/domain/resume/resume-line.ts';
import { nameSection } from '../../src/domain/resume/words/name-sections.ts';
import type { DocumentText } from '../../src/domain/resume/document-layout.ts';
import { readDocument } from '../../src/services/reading/read-document.ts';
import { DEFAULT_LIMITS } from '../../src/services/reading/reading-limits.ts';
import type { PageContent } from '../../src/services/reading/pdf/page-items.ts';
import { pagesOfPdf } from '../../src/services/reading/pdf/pages-of-pdf.ts';
import { textOfPages } from '../../src/services/reading/pdf/text-of-pages.ts';

/** Reads a document with other letters in every heading that the parser knows, so that no heading can be recognized by its word. */
export async function readScrambled({
  bytes,
  fileName,
}: {
  bytes: Uint8Array;
  fileName: string;
}): Promise<DocumentText> {
  const document = await readDocument({ bytes, fileName });
  if (document.structured) return document;
  if (document.kind !== 'resume_pdf') return scrambleText(document);
  const { pages } = await pagesOfPdf(bytes, fileName, DEFAULT_LIMITS);
  return { kind: document.kind, ...textOfPages(scramblePages(pages)) };
}

function scramblePages(pages: PageContent[]): PageContent[] {
  const spots = headingsOf(textOfPages(pages)).map(({ line, segment }) => ({
    page: line.page,
    y: line.y,
    from: segment.x - 1,
    to: segment.x + segment.width + 1,
  }));
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => {
      const middle = item.x + item.width / 2;
      const within = spots.some(
        ({ page: number, y, from, to }) =>
          number === page.number && Math.abs(item.y - y) < 3 && middle >= from && middle <= to,
      );
      return within ? { ...item, text: scrambled(item.text) } : item;
    }),
  }));
}

function scrambleText<T extends Pick<DocumentText, 'text' | 'layout'>>(document: T): T {
  let { text } = document;
  for (const {
    segment: { start, end },
  } of headingsOf(document))
    text = text.slice(0, start) + scrambled(text.slice(start, end)) + text.slice(end);
  return { ...document, text };
}

function headingsOf(document: Pick<DocumentText, 'text' | 'layout'>) {
  return resumeLines(document).flatMap((line) => {
    const whole = nameSection(line.text) !== null && line.text.length <= 60;
    const lead = line.segments[1]?.apart === true && nameSection(leadOf(line)) !== null;
    return line.segments.slice(0, whole ? undefined : lead ? 1 : 0).map((segment) => ({ line, segment }));
  });
}

const leadOf = ({ text, segments, start }: ResumeLine) => text.slice(0, (segments[0]?.end ?? start) - start);

const [VOWELS, CONSONANTS] = ['aeiou', 'bcdfghjklmnpqrstvwxyz'];

/** Each letter becomes the next of its kind (vowel, consonant, kana, ideograph), in the same case. */
const scrambled = (text: string): string => Array.from(text, next).join('');

function next(letter: string): string {
  const plain = letter.normalize('NFD').slice(0, 1);
  const lower = plain.toLowerCase();
  const list = [VOWELS, CONSONANTS].find((letters) => letters.includes(lower));
  if (list) {
    const other = list[(list.indexOf(lower) + 2) % list.length] ?? lower;
    return plain === lower ? other : other.toUpperCase();
  }
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)
    ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + (letter === 'ー' ? 0 : 3))
    : letter;
}
