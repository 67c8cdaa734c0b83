import { enlargePixels } from './lanczos.ts';
import { openPixels, type Pixels, raw } from './pixels.ts';

/** Enlarges with Lanczos and mild sharpening (compared to sharp's in bench/portraits.ts); downscales with sharp. */
export async function resizeWell(picture: Pixels, width: number, height: number): Promise<Pixels> {
  const scale = Math.max(width / picture.width, height / picture.height);
  if (scale <= 1.05) return raw(openPixels(picture).resize(width, height, { fit: 'fill', kernel: 'lanczos3' }));
  const large = enlargePixels(picture, width, height);
  return raw(openPixels(large).sharpen({ sigma: 0.8, m1: 0.3, m2: 0.9 }));
}
