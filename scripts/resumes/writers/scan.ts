import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { renderPages } from '../../../src/services/reading/ocr/render-pages.ts';
import type { Random } from '../random.ts';

/** Turns a PDF's pages into scans: gray, slightly skewed, noisy and compressed. */
export async function scanPdf(random: Random, pdf: Uint8Array): Promise<Uint8Array> {
  const scan = await PDFDocument.create();
  const dpi = random.pick([110, 150, 150, 200]);
  const skew = random.int(-8, 8) / 10;
  const quality = random.int(45, 80);
  const noise = random.int(0, 14);
  const source = await PDFDocument.load(pdf);
  const numbers = source.getPageIndices().map((index) => index + 1);
  for await (const { image, width, height } of renderPages(pdf, numbers)) {
    const raw = { width: image.width, height: image.height, channels: 1 as const };
    const grainy = Uint8Array.from(image.data, (value) =>
      Math.max(0, Math.min(255, value + random.int(-noise, noise))),
    );
    const picture = await sharp(grainy, { raw })
      .rotate(skew, { background: '#ffffff' })
      .resize({ width: Math.round((width / 72) * dpi) })
      .greyscale()
      .jpeg({ quality })
      .toBuffer();
    const page = scan.addPage([width, height]);
    page.drawImage(await scan.embedJpg(picture), { x: 0, y: 0, width, height });
  }
  return scan.save();
}
