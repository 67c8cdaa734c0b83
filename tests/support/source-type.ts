/**
 * The origin of an image according to its XMP (IPTC DigitalSourceType), read from the container without the library that wrote it; null
 * if there is none. JPEG: segment APP1 (Adobe XMP part 3, 1.1.3); WebP: chunk `XMP `; AVIF: an item of type application/rdf+xml, stored
 * as plain text.
 */
export function sourceTypeOf(bytes: Buffer): string | null {
  return /Iptc4xmpExt:DigitalSourceType="([^"]+)"/.exec(xmpOf(bytes))?.[1] ?? null;
}

function xmpOf(bytes: Buffer): string {
  if (bytes.readUInt16BE(0) === 0xffd8) return inJpeg(bytes);
  if (bytes.toString('latin1', 0, 4) === 'RIFF') return inWebp(bytes);
  if (bytes.toString('latin1', 4, 12) === 'ftypavif') return inAvif(bytes);
  throw new Error('This is neither JPEG, WebP nor AVIF.');
}

const NAMESPACE = 'http://ns.adobe.com/xap/1.0/\0';

function inJpeg(bytes: Buffer): string {
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const body = bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2));
    if (bytes[at + 1] === 0xe1 && body.toString('latin1', 0, NAMESPACE.length) === NAMESPACE)
      return body.toString('utf8', NAMESPACE.length);
  }
  return '';
}

function inWebp(bytes: Buffer): string {
  for (let at = 12; at < bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'XMP ') return bytes.toString('utf8', at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return '';
}

function inAvif(bytes: Buffer): string {
  const start = bytes.indexOf('<x:xmpmeta');
  return bytes.includes('application/rdf+xml') && start >= 0
    ? bytes.toString('utf8', start, bytes.indexOf('</x:xmpmeta>'))
    : '';
}
