import { encodeAs, sourceTypeOf } from './digital-source-type.ts';
import type { StoredImage } from './make-candidate.ts';
import { open, raw } from './pixels.ts';
import { resizeWell } from './upscale.ts';

/** Enlarges an image of this server. What it declares about its origin stays. */
export async function enlarge({
  image,
  width,
  height,
}: {
  image: Uint8Array;
  width: number;
  height: number;
}): Promise<StoredImage> {
  const source = await sourceTypeOf(image);
  const large = await resizeWell(await raw(open(image).toColourspace('srgb')), width, height);
  return {
    bytes: await encodeAs(large, source),
    mediaType: 'image/jpeg',
    width,
    height,
    ...(source !== null && { digitalSourceType: source }),
  };
}
