import { fold } from './fold.ts';
import { hashOf } from './hash-of.ts';
import { TOWN_NAMES } from './town-names.ts';

/** Most towns have names that are also words or surnames, so this is evidence and no proof. */
export function isTown(text: string): boolean {
  const [name = '', ...rest] = text.split(/[,،]\s+|\s+\(/);
  return rest.length <= 2 && name.length > 2 && /^\p{Lu}/u.test(name) && known().has(hashOf(fold(name)));
}

let hashes: Set<number> | null = null;

function known(): Set<number> {
  if (hashes) return hashes;
  hashes = new Set();
  let [last, value, scale] = [0, 0, 1];
  for (const byte of Buffer.from(TOWN_NAMES, 'base64')) {
    value += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    last += value;
    hashes.add(last);
    [value, scale] = [0, 1];
  }
  return hashes;
}
