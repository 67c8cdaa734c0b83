const VULGAR: Record<string, string> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅒': '1/10',
};

/** Zero digits of scripts that NFKC does not convert: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function asciiDigit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}

/** Unifies equivalent spellings: full-width forms, unusual spaces, dashes and quotes, ½ and superscripts. */
export function foldText(text: string): string {
  return (
    text
      // Before NFKC, which would turn "1½" into "11⁄2" and "10⁶" into "106".
      .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒]/g, (char) => ` ${VULGAR[char]}`)
      .replace(/(\d)([⁰¹²³⁴-⁹])/g, '$1^$2')
      .normalize('NFKC')
      .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
      .replace(/\s/g, ' ')
      .replace(/[\u2010\u2011\u2212\uFE63]/g, '-')
      .replace(/[\u2012-\u2015]/g, '–')
      .replace(/[\u2018\u2019\u02BC\u2032\u00B4`]/g, "'")
      .replace(/[\u223C\u301C\uFF5E]/g, '~')
      .replace(/\u2044/g, '/')
      .replace(/\u066A/g, '%')
      .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g, asciiDigit)
  );
}

/** Lower case without accents: `Millionen` and `MILLIONEN`, `más` and `mas` have the same key. */
export function keyOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss');
}
