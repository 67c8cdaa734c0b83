/**
 * Invisible characters: control characters, zero-width spaces, and bidirectional control marks, which can make a line display
 * differently from what it says. Zero-width joiners stay, because Persian, Indic scripts and emoji need them.
 */
const SHAPELESS =
  // oxlint-disable-next-line no-control-regex -- removing control characters is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\ufffc]/g;

/** Lone surrogates, which can't be encoded, and private-use and unassigned code points. */
const UNENCODABLE = /[\p{Cs}\p{Co}\p{Cn}]/gu;

/** Removes invisible characters, and those that make a line display differently from what it says. */
export function visibleText(text: string): string {
  return text.replace(SHAPELESS, '').replace(UNENCODABLE, '');
}

/** Multi-line text that every format can hold; null when nothing is left. */
export function exportText(text: string | null): string | null {
  if (text === null) return null;
  const clean = visibleText(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
  return clean === '' ? null : clean;
}

/** Like {@link exportText}, on one line. */
export function exportLine(text: string | null): string | null {
  return exportText(text)?.replace(/\s+/g, ' ') ?? null;
}

/** Several lines; those of which nothing is left are omitted. */
export const exportLines = (texts: readonly string[]): string[] =>
  texts.map(exportLine).filter((line) => line !== null);
