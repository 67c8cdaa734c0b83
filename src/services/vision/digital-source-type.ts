import { encodeMarked } from './encode-marked.ts';
import { open, openPixels, type Pixels } from './pixels.ts';

const NEWSCODE = /cv\.iptc\.org\/newscodes\/digitalsourcetype\/([A-Za-z]{3,60})/;

/** The IPTC code that an image declares in its XMP metadata, as an attribute or element; null if it declares none. */
export async function sourceTypeOf(image: Uint8Array): Promise<string | null> {
  const { xmp } = await open(image).metadata();
  return (xmp && NEWSCODE.exec(xmp.toString('utf8'))?.[1]) ?? null;
}

/** Encodes a JPEG that declares this source type, and no other metadata. */
export async function encodeAs(pixels: Pixels, source: string | null): Promise<Uint8Array> {
  if (source !== null) return encodeMarked(pixels, source);
  return openPixels(pixels).jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
}
