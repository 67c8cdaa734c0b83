import type { Random } from '../resumes/random.ts';

/** A copy of the file with some bytes changed, cut out, duplicated or truncated. */
export function mutate(random: Random, source: Uint8Array): Uint8Array {
  let bytes = Uint8Array.from(source);
  const times = random.int(1, 6);
  for (let round = 0; round < times && bytes.length > 16; round += 1) {
    const at = random.int(0, bytes.length - 1);
    const length = Math.min(random.int(1, 400), bytes.length - at);
    switch (random.pick(['flip', 'noise', 'cut', 'double', 'end', 'zero'] as const)) {
      case 'flip':
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
        break;
      case 'noise':
        for (let index = at; index < at + length; index += 1) bytes[index] = random.int(0, 255);
        break;
      case 'cut':
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
        break;
      case 'double':
        bytes = Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
        break;
      case 'end':
        bytes = bytes.slice(0, Math.max(16, bytes.length - random.int(1, Math.floor(bytes.length / 2))));
        break;
      case 'zero':
        bytes.fill(0, at, at + length);
        break;
    }
  }
  return bytes;
}
