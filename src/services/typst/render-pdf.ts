import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import { type Cut, cutsOf, withoutCuts } from '../../domain/export/cut-resume.ts';
import type { Crop } from '../../domain/images/crop.ts';
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
  /** What was left out so that the rest fits on one page. */
  cut: string[];
  /** Characters for which no font has a glyph, as written. Replaced by a box in the PDF. */
  unprintable: string[];
}

export interface PdfDesign {
  template: PdfTemplate;
  paper: Paper;
  /** Shown in designs that have a place for it: all but `ledger`. */
  portrait?: PdfPortrait | null;
  /** Fit on one page, with text of at least 9 pt, by leaving out the ends of long lists if it must be. */
  onePage?: boolean;
}

export interface PdfPortrait {
  /** JPEG. */
  bytes: Uint8Array;
  width: number;
  height: number;
  crop: Crop;
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
/** On one page, spacing shrinks further, but no text gets smaller than this many points. */
const TIGHTEST = 0.8;
const TIGHT = [1, 0.96, 0.92, 0.88, 0.84, TIGHTEST] as const;
const LEAST_POINTS = 9;
const BOX = '□';
/** Members of the data that are settings, not visible text. */
const SETTINGS = ['href', 'paper', 'language', 'fallbackFonts', 'kind', 'portrait'];

/** Created on first use; caches the fonts. */
let compiler: NodeCompiler | undefined;

/**
 * Renders a resume as a tagged PDF/UA-1 on one or two pages if it fits legibly, otherwise on more. Deterministic: the same resume
 * gives the same bytes. Blocks the thread for about 10 ms.
 */
export function renderPdf(resume: ExportResume, design: PdfDesign): PdfFile {
  const fontPaths = fontFolders({ ...RESUME_FACES, ...FALLBACK_FACES });
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] });
  const typst = compiler;
  const unprintable: string[] = [];
  try {
    const cuts = design.onePage === true ? cutsToFit(typst, resume, design) : null;
    const shown = withoutCuts(resume, cuts ?? []);
    const attached = attachedTo(shown);
    let data = dataOf(shown, design);
    for (let turn = 1; ; turn += 1) {
      const compileAt = (density: number) =>
        compile(typst, design.template, { data, attached, density, least: cuts ? LEAST_POINTS : 0 });
      const document = cuts ? tighten(compileAt) : fit(compileAt);
      try {
        const creationTimestamp = Math.floor(resume.changedAt.getTime() / 1000);
        const bytes = typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
        return { bytes, pages: document.numOfPages, cut: (cuts ?? []).map(({ text }) => text), unprintable };
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

const attachedTo = (resume: ExportResume) => JSON.stringify(toJsonResume(shownResume(resume)));

function dataOf(resume: ExportResume, { paper, portrait = null }: PdfDesign) {
  return {
    ...typstData(resume, paper),
    portrait: portrait && { ...portrait, bytes: [...portrait.bytes], alt: resume.name ?? '' },
  };
}

type PageData = ReturnType<typeof dataOf>;

function compile(
  typst: NodeCompiler,
  template: PdfTemplate,
  { density, least, data, attached }: { data: PageData; attached: string; density: number; least: number },
): Document {
  const compiled = typst.compile({
    mainFilePath: `${WORKSPACE}/${template}.typ`,
    inputs: { resume: JSON.stringify(data), attached, density: String(density), least: String(least) },
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

/** As {@link fit}, on one page: the largest scale factor that does it; otherwise the smallest. */
function tighten(compileAt: (density: number) => Document): Document {
  const [roomy, ...tighter] = TIGHT;
  let document = compileAt(roomy);
  for (const density of tighter) {
    if (document.numOfPages === 1) break;
    document = compileAt(density);
  }
  return document;
}

/** The fewest cuts with which a resume fits on one page; null if none suffice, so that nothing is left out in vain. */
function cutsToFit(typst: NodeCompiler, resume: ExportResume, design: PdfDesign): Cut[] | null {
  const cuts = cutsOf(resume);
  const fits = (count: number) => {
    const shown = withoutCuts(resume, cuts.slice(0, count));
    const inputs = { data: dataOf(shown, design), attached: attachedTo(shown), density: TIGHTEST, least: LEAST_POINTS };
    return compile(typst, design.template, inputs).numOfPages === 1;
  };
  if (!fits(cuts.length)) return null;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return cuts.slice(0, low);
}

/** Drops an accent that no font has; anything else becomes a box. */
function substituteOf(text: string): string {
  const letters = text.replace(/\p{M}/gu, '');
  return letters === text || letters === '' ? BOX : letters;
}
