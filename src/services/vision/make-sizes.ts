import { rgbaToThumbHash } from 'thumbhash';
import { IMAGE_FORMATS, IMAGE_TYPES, type ImageFormat, imageWidths } from '../../domain/images/image-url.ts';
import { open, raw } from './pixels.ts';

export interface ImageSize {
  width: number;
  format: ImageFormat;
  mediaType: string;
  bytes: Uint8Array;
}

/** Makes all sizes and formats of an image, keeping its XMP mark, and a base64 ThumbHash of about 25 bytes. */
export async function makeSizes({ image }: { image: Uint8Array }): Promise<{ sizes: ImageSize[]; thumbhash: string }> {
  const { width: full } = await open(image).metadata();
  const sizes: ImageSize[] = [];
  for (const width of imageWidths(full))
    for (const format of IMAGE_FORMATS) {
      const resized = open(image).resize({ width, withoutEnlargement: true }).keepXmp();
      const bytes = await encodeImage(resized, format, width).toBuffer();
      sizes.push({ width, format, mediaType: IMAGE_TYPES[format], bytes });
    }
  const small = await raw(open(image).resize(100, 100, { fit: 'inside' }).ensureAlpha());
  const hash = rgbaToThumbHash(small.width, small.height, small.data);
  return { sizes, thumbhash: Buffer.from(hash).toString('base64') };
}

type Picture = ReturnType<typeof open>;

const ENCODERS: Record<ImageFormat, (picture: Picture, width: number) => Picture> = {
  // More effort takes seconds for a hero image and saves only 5 %. In large pictures, less quality is not seen.
  avif: (picture, width) => picture.avif({ quality: width < 960 ? 55 : width < 1_200 ? 50 : 45, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  jpg: (picture) => picture.jpeg({ quality: 82 }),
};

/** The picture, which has this width in pixels, as pages get it. */
export function encodeImage(picture: Picture, format: ImageFormat, width: number): Picture {
  return ENCODERS[format](picture, width);
}
