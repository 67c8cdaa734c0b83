import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { GrayImage } from './gray-image.ts';

/** Languages for text recognition, and Tesseract's names of their models. */
const MODELS = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
  it: 'ita',
  nl: 'nld',
  ja: 'jpn',
  zh: 'chi_sim',
} as const;

export type OcrLanguage = keyof typeof MODELS;

export const isOcrLanguage = (language: string | null): language is OcrLanguage =>
  language !== null && language in MODELS;

/** Offsets in pixels from the top left of the image. */
export interface OcrWord {
  text: string;
  /** 0..1 */
  confidence: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface OcrLine {
  /** Baseline. */
  y: number;
  /** Height from the lowest descender to the highest ascender. */
  height: number;
  words: OcrWord[];
}

export interface OcrText {
  lines: OcrLine[];
  /** Mean over all letters, 0..1; 0 if there are none or if the lines are vertical. */
  confidence: number;
}

export interface Recognizer {
  read(image: GrayImage, language: OcrLanguage): Promise<OcrText>;
  close(): Promise<void>;
}

/** Opens offline text recognition. Loads each language's model on first use. */
export function openRecognizer(): Recognizer {
  const workers = new Map<OcrLanguage, Promise<Worker>>();
  const workerOf = (language: OcrLanguage) => {
    const open = workers.get(language) ?? loadWorker(language);
    workers.set(language, open);
    return open;
  };
  return {
    async read({ width, height, data }, language) {
      const worker = await workerOf(language);
      const pgm = Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
      const { data: page } = await worker.recognize(pgm, { rotateAuto: true }, { blocks: true, text: false });
      const lines = (page.blocks ?? [])
        .flatMap((block) => block.paragraphs)
        .flatMap((paragraph) => paragraph.lines)
        .map(lineOf)
        .filter((line) => line.words.length > 0);
      return { lines, confidence: liesOnItsSide(lines) ? 0 : meanConfidence(lines) };
    },
    async close() {
      for (const open of workers.values()) await (await open).terminate();
      workers.clear();
    },
  };
}

async function loadWorker(language: OcrLanguage): Promise<Worker> {
  const model = MODELS[language];
  const home = path.dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${model}/package.json`));
  const worker = await createWorker(model, OEM.LSTM_ONLY, {
    langPath: path.join(home, '4.0.0_best_int'),
    // Don't write cache files to the working directory.
    cacheMethod: 'none',
    logger: () => {},
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    // Otherwise Tesseract guesses and prints a warning to stderr.
    user_defined_dpi: '200',
  });
  return worker;
}

type Line = NonNullable<
  Awaited<ReturnType<Worker['recognize']>>['data']['blocks']
>[number]['paragraphs'][number]['lines'][number];

function lineOf(line: Line): OcrLine {
  return {
    y: (line.baseline.y0 + line.baseline.y1) / 2,
    height: line.rowAttributes.rowHeight,
    words: line.words
      .map(({ text, confidence, bbox }) => ({
        text: text.trim(),
        confidence: confidence / 100,
        left: bbox.x0,
        right: bbox.x1,
        top: bbox.y0,
        bottom: bbox.y1,
      }))
      .filter(({ text }) => text !== ''),
  };
}

/** Whether most words are vertical. Tesseract recognizes such lines too, but with the words in the wrong order. */
function liesOnItsSide(lines: OcrLine[]): boolean {
  const long = lines.flatMap((line) => line.words).filter(({ text }) => text.length >= 4);
  const upright = long.filter(({ left, right, top, bottom }) => right - left > bottom - top);
  return upright.length < long.length / 2;
}

function meanConfidence(lines: OcrLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters;
}
