/** Bullet glyphs, regardless of what follows. */
const GLYPH = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·・❖✓✔➢➤➔→⇒⚫◾◼♦¬◎★☆]+\s*/u;

/** Characters that are bullets only if followed by a space. */
const DASH = /^[-–—―‒‐−+*o§Ø※]\s+(?=\S)/u;

/** A dash directly before a capitalized word and another word, which excludes dates ("–Present", "–August 2025"). */
const CLOSE_DASH = /^[–—‒](?=\p{Lu}\p{Ll}+\s\p{L})/u;

/** Numbers of list items. */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u;

/** The bullet or number at the start of `text` with the space after it; empty if there is none. */
export function bulletGlyph(text: string): string {
  return (GLYPH.exec(text) ?? DASH.exec(text) ?? CLOSE_DASH.exec(text) ?? NUMBER.exec(text))?.[0] ?? '';
}
