/** Decodes a text file: by byte order mark, else as UTF-8, UTF-16 without a mark or Windows-1252. Line ends become `\n`. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > 0.3 && zeros.odd < 0.05) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** In UTF-16 text in a Latin script every second byte is zero; in single-byte encodings none is. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const sample = bytes.subarray(0, 4096);
  const share = (rest: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === rest).length / Math.max(1, sample.length / 2);
  return { even: share(0), odd: share(1) };
}

/** Whether decoded bytes are text, with hardly any control characters, replacement characters or unassigned code points. */
export function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex -- counting control characters is the point
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001b\u007f-\u009f\ufffd]|\p{Cn}/gu)?.length ?? 0;
  return odd <= sample.length * 0.01;
}
