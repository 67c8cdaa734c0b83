/** Writes words as the differences between their sorted hashes, in base64. */
export function packWords(words: Iterable<string>): string {
  const hashes = [...new Set([...words].map(hashOf))].toSorted((a, b) => a - b);
  const bytes: number[] = [];
  for (const [index, hash] of hashes.entries()) {
    let rest = hash - (hashes[index - 1] ?? 0);
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Buffer.from(bytes).toString('base64');
}

/** Whether a word is among the packed ones. They are unpacked when it is first asked. */
export function knowsWords(packed: string): (word: string) => boolean {
  let hashes: Set<number> | null = null;
  return (word) => (hashes ??= unpacked(packed)).has(hashOf(word));
}

function unpacked(packed: string): Set<number> {
  const hashes = new Set<number>();
  let [last, value, scale] = [0, 0, 1];
  for (const byte of Buffer.from(packed, 'base64')) {
    value += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    last += value;
    hashes.add(last);
    [value, scale] = [0, 1];
  }
  return hashes;
}

/** A hash of 32 bits (FNV-1a) of a word's UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
