import { openPixels, type Pixels } from './pixels.ts';

/** IPTC NewsCodes "Digital Source Type" (http://cv.iptc.org/newscodes/digitalsourcetype/). */
export type SourceType = 'algorithmicallyEnhanced' | 'compositeSynthetic' | 'compositeWithTrainedAlgorithmicMedia';

/** Encodes a JPEG whose XMP metadata declares that it is not a plain photograph. It has no other metadata. */
export async function encodeMarked(pixels: Pixels, source: string): Promise<Uint8Array> {
  return openPixels(pixels).withXmp(xmp(source)).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
}

const xmp = (source: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${source}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
