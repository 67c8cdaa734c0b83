/** 64-bit FNV-1a as hex: short, because it is stored with every field and sentence. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16);
}
