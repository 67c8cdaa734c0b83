/** Typst's error for text without a glyph. The text is quoted as by Rust's debug format. */
const MISSING = /the text `(?:\\?"((?:[^"\\]|\\.)*?)\\?")` could not be displayed/g;

/** Extracts the texts that Typst could not display from its error, unescaped. */
export function unprintableTexts(message: string): string[] {
  const found = [...message.matchAll(MISSING)].map(([, quoted = '']) =>
    quoted
      // The list of errors is itself quoted, so characters are escaped twice.
      .replace(/\\{1,2}u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\+(["'\\])/g, '$1'),
  );
  return [...new Set(found)].filter((text) => text !== '');
}
