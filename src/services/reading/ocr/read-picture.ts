import { detectLanguage } from '../../../domain/resume/detect-language.ts';
import type { PageContent } from '../pdf/page-items.ts';
import { type GrayImage, turned } from './gray-image.ts';
import { pageOf } from './page-of-words.ts';
import { isOcrLanguage, type OcrLanguage, type OcrText, type Recognizer } from './recognizer.ts';

/** Language and orientation, learned on the first page and assumed for the following pages. */
export interface ScanHints {
  language: OcrLanguage;
  turn: Turn;
}

type Turn = 0 | 90 | 180 | 270;

/** Below this confidence the text is in another script, or the page is rotated. */
const READ_WELL = 0.7;

/** Between this confidence and {@link READ_WELL} it is a bad scan; below this nothing was recognized. */
export const READ_AT_ALL = 0.4;

/** Recognizes the image of one page. `hints` are those of the previous page, or null for the first one. */
export async function readPicture(
  image: GrayImage,
  { number, width, height }: { number: number; width: number; height: number },
  { recognizer, hints }: { recognizer: Recognizer; hints: ScanHints | null },
): Promise<{ page: PageContent; hints: ScanHints; confidence: number }> {
  const read = async ({ language, turn }: ScanHints) =>
    recognizer.read(turn === 0 ? image : await turned(image, turn), language);
  let known = hints ?? { language: 'en', turn: 0 };
  let text = await read(known);
  if (text.confidence < READ_WELL) ({ hints: known, text } = await bestOf(OTHER_WAYS, { hints: known, text }, read));
  const language = detectLanguage(text.lines.map(wordsOf).join('\n'), []);
  if (known.language === 'en' && isOcrLanguage(language) && language !== 'en') {
    known = { ...known, language };
    text = await read(known);
  }
  const sideways = known.turn === 90 || known.turn === 270;
  const size = sideways ? { width: height, height: width } : { width, height };
  const pixels = sideways ? image.height : image.width;
  return { page: pageOf(text, { number, ...size }, size.width / pixels), hints: known, confidence: text.confidence };
}

/** Rotations first, because rotated pages are more common than Japanese ones. */
const OTHER_WAYS: ScanHints[] = [
  { language: 'en', turn: 90 },
  { language: 'en', turn: 270 },
  { language: 'en', turn: 180 },
  { language: 'ja', turn: 0 },
  { language: 'zh', turn: 0 },
];

interface Attempt {
  hints: ScanHints;
  text: OcrText;
}

async function bestOf(ways: ScanHints[], first: Attempt, read: (way: ScanHints) => Promise<OcrText>): Promise<Attempt> {
  let best = first;
  for (const hints of ways) {
    const text = await read(hints);
    if (text.confidence > best.text.confidence) best = { hints, text };
    if (best.text.confidence >= READ_WELL && hints.language === 'en') return best;
  }
  return best;
}

const wordsOf = (line: OcrText['lines'][number]) => line.words.map(({ text }) => text).join(' ');
