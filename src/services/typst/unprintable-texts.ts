/** Typst's words for a text that no font has a shape for; the text is quoted as Rust does it. */
const MISSING = /the text `(?:\\?"((?:[^"\\]|\\.)*?)\\?")` could not be displayed/g;

/** What Typst says it cannot show, as it stands in the data. */
export function unprintableTexts(message: string): string[] {
  const found = [...message.matchAll(MISSING)].map(([, quoted = '']) =>
    quoted
      // The list of errors is quoted itself, so that signs are escaped twice.
      .replace(/\\{1,2}u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\+(["'\\])/g, '$1'),
  );
  return [...new Set(found)].filter((text) => text !== '');
}
