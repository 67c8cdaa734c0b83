/** Signs that open an item of a list, whatever follows them. */
const GLYPH = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·・❖✓✔➢➤➔→⇒⚫◾◼♦¬◎★☆]+\s*/u;

/** Signs that open an item only with a space behind them. */
const DASH = /^[-–—―‒‐−+*o§Ø※]\s+(?=\S)/u;

/** A dash right before a word with a capital and another word: no time ("–Present", "–August 2025"). */
const CLOSE_DASH = /^[–—‒](?=\p{Lu}\p{Ll}+\s\p{L})/u;

/** Numbered items. */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u;

/** What opens an item of a list at the start of `text`, with its space; empty when nothing does. */
export function bulletGlyph(text: string): string {
  return (GLYPH.exec(text) ?? DASH.exec(text) ?? CLOSE_DASH.exec(text) ?? NUMBER.exec(text))?.[0] ?? '';
}
