/**
 * Lower-cases and strips accents one code unit at a time, so offsets in the result are offsets in `text`.
 * Characters whose folding would change the length are left as they are.
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    const base = unit < '\u0080' || isHangul(unit) ? unit : (unit.normalize('NFD')[0] ?? unit);
    const lower = base.toLowerCase();
    folded += lower.length === 1 ? lower : unit;
  }
  return folded;
}

/** A Korean syllable would fold to its first sound, which many others share. */
const isHangul = (unit: string) => unit >= '\uac00' && unit <= '\ud7a3';
