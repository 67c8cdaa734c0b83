import type { GrayImage } from '../ocr/gray-image.ts';
import type { PageItem } from './page-items.ts';

/** Part of a picture; `right` and `bottom` are outside of it. */
export interface PixelBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a run of text is in the picture of its page. `scale` is pixels per point. */
export function pixelBoxOf(
  { width, height }: GrayImage,
  scale: number,
  { x, y, width: long, size }: PageItem,
): PixelBox {
  return {
    left: Math.max(0, Math.floor(x * scale)),
    right: Math.min(width, Math.ceil((x + long) * scale)),
    top: Math.max(0, Math.floor((y - size) * scale)),
    bottom: Math.min(height, Math.ceil((y + size * 0.3) * scale)),
  };
}
