/**
 * Nothing of these has a shape: control characters, zero-width spaces, and the marks that turn the direction of what follows
 * (with which a line can be made to read differently from what it says). Joiners stay: Persian, Indic scripts and emoji are written with them.
 */
const SHAPELESS =
  // oxlint-disable-next-line no-control-regex -- these are what is to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\ufffc]/g;

/** Half of a pair, which no encoding has, and code points that are nobody's or only somebody's. */
const UNENCODABLE = /[\p{Cs}\p{Co}\p{Cn}]/gu;

/** Text without what nobody can see, and what makes a line read differently from what it says. */
export function visibleText(text: string): string {
  return text.replace(SHAPELESS, '').replace(UNENCODABLE, '');
}

/** Text of several lines as every format can take it; null when nothing is left. */
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

/** The same in one line. */
export function exportLine(text: string | null): string | null {
  return exportText(text)?.replace(/\s+/g, ' ') ?? null;
}
