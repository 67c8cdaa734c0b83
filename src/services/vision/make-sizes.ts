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
      const bytes = await ENCODERS[format](resized).toBuffer();
      sizes.push({ width, format, mediaType: IMAGE_TYPES[format], bytes });
    }
  const small = await raw(open(image).resize(100, 100, { fit: 'inside' }).ensureAlpha());
  const hash = rgbaToThumbHash(small.width, small.height, small.data);
  return { sizes, thumbhash: Buffer.from(hash).toString('base64') };
}

type Encoder = (picture: ReturnType<typeof open>) => ReturnType<typeof open>;

const ENCODERS: Record<ImageFormat, Encoder> = {
  // More effort takes seconds for a hero image and saves only 5 %.
  avif: (picture) => picture.avif({ quality: 55, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  jpg: (picture) => picture.jpeg({ quality: 82 }),
};
