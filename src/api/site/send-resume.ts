import type { FastifyReply, FastifyRequest } from 'fastify';
import { exportFileName } from '../../domain/export/export-format.ts';
import type { PdfTemplate } from '../../domain/export/pdf-template.ts';
import { resumeOfSnapshot } from '../../domain/export/resume-of-snapshot.ts';
import { toJsonResume } from '../../domain/export/to-json-resume.ts';
import type { SiteTheme } from '../../domain/site/themes.ts';
import type { PublishedSite } from '../../services/site/read-public-site.ts';

/** The PDF design that matches each page design. */
const TEMPLATES: Record<SiteTheme, PdfTemplate> = {
  editorial: 'ledger',
  poster: 'meridian',
  terminal: 'atelier',
  gallery: 'vignette',
  scholar: 'lectern',
};

/** Most recently requested PDFs to keep; each takes about 50 KB. */
const MOST_KEPT = 100;
const kept = new Map<string, Uint8Array>();

/** Sends a published version as PDF or JSON Resume. A version never changes, so neither does its file. */
export async function sendResume(
  request: FastifyRequest,
  reply: FastifyReply,
  site: PublishedSite,
  format: string,
): Promise<FastifyReply> {
  const isPdf = format === 'pdf';
  const etag = `"${site.versionId}-${format}"`;
  void reply
    .header('etag', etag)
    // Revalidated each time, because the owner may withdraw it.
    .header('cache-control', 'public, max-age=0, must-revalidate')
    .header('content-security-policy', "default-src 'none'");
  if (!site.indexable) void reply.header('x-robots-tag', 'noindex');
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  const resume = resumeOfSnapshot(site.snapshot, site.publishedAt);
  if (!isPdf) return reply.type('application/json; charset=utf-8').send(JSON.stringify(toJsonResume(resume), null, 2));
  const name = encodeURIComponent(exportFileName(resume.name, 'pdf'));
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename*=UTF-8''${name}`)
    .send(Buffer.from(await pdfOf(site)));
}

async function pdfOf({ versionId, snapshot, publishedAt }: PublishedSite): Promise<Uint8Array> {
  const there = kept.get(versionId);
  if (there) return there;
  // Typst and its fonts are loaded on the first request for a PDF.
  const { renderPdf } = await import('../../services/typst/render-pdf.ts');
  const template = TEMPLATES[snapshot.theme];
  const { bytes } = renderPdf(resumeOfSnapshot(snapshot, publishedAt), { template, paper: 'a4' });
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(versionId, bytes);
  return bytes;
}
