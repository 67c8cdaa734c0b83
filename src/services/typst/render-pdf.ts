import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import type { Paper, PdfTemplate } from '../../domain/export/pdf-template.ts';
import { shownResume } from '../../domain/export/shown-resume.ts';
import { toJsonResume } from '../../domain/export/to-json-resume.ts';
import { FALLBACK_FACES, fontFolders, RESUME_FACES } from './fonts.ts';
import { mapTexts } from './map-texts.ts';
import { typstData } from './typst-data.ts';
import { unprintableTexts } from './unprintable-texts.ts';
import { WORKSPACE } from './workspace.ts';

export interface PdfFile {
  bytes: Uint8Array;
  pages: number;
  /** Characters for which no font has a glyph, as written. Replaced by a box in the PDF. */
  unprintable: string[];
}

export interface PdfDesign {
  template: PdfTemplate;
  paper: Paper;
}

/** Scale factors, largest first. Anything smaller is hard to read, so the resume gets more pages instead. */
const DENSITIES = [1, 0.96, 0.92, 0.88];
/** Smallest scale factor that is acceptable to fit on this many pages. */
const FITS: readonly [pages: number, smallest: number][] = [
  [1, 0.92],
  [2, 0.88],
];
/** Maximum number of compilations. Each reports the glyphs still missing after the previous one; only hostile text needs many. */
const MAX_COMPILATIONS = 5;
const BOX = '□';
/** Members of the data that are settings, not visible text. */
const SETTINGS = ['href', 'paper', 'language', 'fallbackFonts'];

/** Created on first use; caches the fonts. */
let compiler: NodeCompiler | undefined;

/**
 * Renders a resume as a tagged PDF/UA-1 on one or two pages if it fits legibly, otherwise on more. Deterministic: the same resume
 * gives the same bytes. Blocks the thread for about 10 ms.
 */
export function renderPdf(resume: ExportResume, { template, paper }: PdfDesign): PdfFile {
  const fontPaths = fontFolders({ ...RESUME_FACES, ...FALLBACK_FACES });
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] });
  const typst = compiler;
  const attached = JSON.stringify(toJsonResume(shownResume(resume)));
  const unprintable: string[] = [];
  let data = typstData(resume, paper);
  try {
    for (let turn = 1; ; turn += 1) {
      const document = fit((density) => compile(typst, template, { resume: JSON.stringify(data), attached, density }));
      try {
        const creationTimestamp = Math.floor(resume.changedAt.getTime() / 1000);
        const bytes = typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
        return { bytes, pages: document.numOfPages, unprintable };
      } catch (error) {
        const missing = unprintableTexts(String(error));
        if (missing.length === 0 || turn === MAX_COMPILATIONS) throw error;
        unprintable.push(...missing.filter((text) => !unprintable.includes(text)));
        data = mapTexts(data, SETTINGS, (text) =>
          missing.reduce((all, one) => all.replaceAll(one, substituteOf(one)), text),
        );
      }
    }
  } finally {
    // Evict everything not used by the last few compilations, so that other people's resumes don't stay in memory.
    typst.evictCache(DENSITIES.length);
  }
}

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

function compile(
  typst: NodeCompiler,
  template: PdfTemplate,
  { density, ...inputs }: { resume: string; attached: string; density: number },
): Document {
  const compiled = typst.compile({
    mainFilePath: `${WORKSPACE}/${template}.typ`,
    inputs: { ...inputs, density: String(density) },
  });
  if (compiled.result) return compiled.result;
  throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics).slice(0, 2_000)}`);
}

/** The largest scale factor with the fewest pages. */
function fit(compileAt: (density: number) => Document): Document {
  const roomy = compileAt(1);
  for (const [pages, smallest] of FITS) {
    if (roomy.numOfPages <= pages) return roomy;
    for (const density of DENSITIES.filter((one) => one < 1 && one >= smallest)) {
      const document = compileAt(density);
      if (document.numOfPages <= pages) return document;
    }
  }
  return roomy;
}

/** Drops an accent that no font has; anything else becomes a box. */
function substituteOf(text: string): string {
  const letters = text.replace(/\p{M}/gu, '');
  return letters === text || letters === '' ? BOX : letters;
}
