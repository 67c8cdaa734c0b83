import sharp from 'sharp';
import type { DocumentKind } from '../../domain/resume/document-layout.ts';
import { pictureSize } from './ocr/read-picture-file.ts';
import { renderPages } from './ocr/render-pages.ts';

/** A page as a JPEG; `width` and `height` are in points, as in the layout. */
export interface PagePicture {
  width: number;
  height: number;
  jpeg: Uint8Array;
}

export interface PageInput {
  bytes: Uint8Array;
  kind: DocumentKind;
  /** From 1. */
  page: number;
}

/** Width in pixels: enough to read the text. */
const WIDTH = 1_000;
const QUALITY = 70;

/** Draws a page of a PDF, or a photo of a page; null for documents without pages. Runs in the reading thread. */
export async function drawPage({ bytes, kind, page }: PageInput): Promise<PagePicture | null> {
  if (kind === 'resume_image') {
    const { data: jpeg, info } = await asJpeg(sharp(bytes).rotate().flatten({ background: '#ffffff' }));
    return { ...pictureSize(info), jpeg };
  }
  if (kind !== 'resume_pdf') return null;
  for await (const { width, height, image } of renderPages(bytes, [page])) {
    const raw = { width: image.width, height: image.height, channels: 1 as const };
    const { data: jpeg } = await asJpeg(sharp(image.data, { raw }));
    return { width, height, jpeg };
  }
  return null;
}

const asJpeg = (picture: ReturnType<typeof sharp>) =>
  picture
    .resize({ width: WIDTH, withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
