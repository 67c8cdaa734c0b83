import type { ExportFormat } from '../../domain/export/export-format.ts';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import { toEuropass } from '../../domain/export/to-europass.ts';
import { toJsonLd } from '../../domain/export/to-json-ld.ts';
import { toJsonResume } from '../../domain/export/to-json-resume.ts';
import { toPlainText } from '../../domain/export/to-plain-text.ts';
import { type PdfPortrait, renderPdf } from '../../services/typst/render-pdf.ts';
import { renderDocx } from '../../services/docx/render-docx.ts';
import type { Json } from '../kit/outcomes.ts';
import type { ExportInput } from './contract.ts';

export interface RenderedFile {
  bytes: Uint8Array;
  /** Facts for the owner, such as the number of pages. */
  details: { [key: string]: Json };
}

const text = (contents: string): RenderedFile => ({ bytes: Buffer.from(contents), details: {} });
const json = (value: object) => text(`${JSON.stringify(value, null, 2)}\n`);

/** Formats that contain only the career graph. */
export type GraphFormat = Exclude<ExportFormat, 'archive'>;

const RENDERERS: Record<
  GraphFormat,
  (resume: ExportResume, design: ExportInput & { portrait: PdfPortrait | null }) => RenderedFile | Promise<RenderedFile>
> = {
  pdf: (resume, { template, paper, onePage, portrait }) => {
    const { bytes, ...details } = renderPdf(resume, { template, paper, onePage, portrait });
    return { bytes, details: { ...details, template, paper } };
  },
  docx: async (resume, { paper }) => ({ bytes: await renderDocx(resume, paper), details: { paper } }),
  json_resume: (resume) => json(toJsonResume(resume)),
  europass_xml: (resume) => text(toEuropass(resume)),
  json_ld: (resume) => json(toJsonLd(resume)),
  text: (resume) => text(toPlainText(resume)),
};

export async function renderFile(
  resume: ExportResume,
  input: ExportInput & { format: GraphFormat; portrait: PdfPortrait | null },
): Promise<RenderedFile> {
  return RENDERERS[input.format](resume, input);
}
