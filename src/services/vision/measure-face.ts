import { laplacianEnergy } from './laplacian-energy.ts';
import { type Box, luminance, openPixels, type Pixels, raw } from './pixels.ts';

export interface FaceMeasures {
  /** Mean luminance, 0..255. */
  luminance: number;
  /** Standard deviation of the luminance, 0..255. */
  contrast: number;
  /** Laplacian energy divided by variance at a face height of 160 pixels, so it is independent of the face's size and lighting. */
  sharpness: number;
}

const HEIGHT = 160;

export async function measureFace(picture: Pixels, box: Box): Promise<FaceMeasures> {
  // Without the outer part, which is hair and background.
  const left = Math.max(0, Math.round(box.x + box.width * 0.12));
  const top = Math.max(0, Math.round(box.y + box.height * 0.12));
  const width = Math.max(8, Math.min(Math.round(box.width * 0.76), picture.width - left));
  const height = Math.max(8, Math.min(Math.round(box.height * 0.76), picture.height - top));
  const part = await raw(
    openPixels(picture)
      .extract({ left, top, width, height })
      .resize(Math.max(8, Math.round((HEIGHT * width) / height)), HEIGHT, { fit: 'fill', kernel: 'lanczos3' }),
  );
  const gray = luminance(part);
  const mean = gray.reduce((sum, value) => sum + value, 0) / gray.length;
  const variance = gray.reduce((sum, value) => sum + (value - mean) ** 2, 0) / gray.length;
  const energy = laplacianEnergy(gray, part.width, { left: 1, top: 1, width: part.width - 2, height: part.height - 2 });
  return { luminance: mean, contrast: Math.sqrt(variance), sharpness: energy / Math.max(40, variance) };
}
