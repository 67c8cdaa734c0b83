/** Signs that open an item of a list, whatever follows them. */
const GLYPH = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·・❖✓✔➢➤➔→⇒⚫◾◼♦¬◎★☆]+\s*/u;

/** Signs that open an item only with a space behind them. */
const DASH = /^[-–—―‒‐−+*o§Ø※]\s+(?=\S)/u;

/** Numbered items. */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u;

/** What opens an item of a list at the start of `text`, with its space; empty when nothing does. */
export function bulletGlyph(text: string): string {
  return (GLYPH.exec(text) ?? DASH.exec(text) ?? NUMBER.exec(text))?.[0] ?? '';
}
