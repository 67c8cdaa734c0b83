/** Comparison of values: ignores case, accents, punctuation and kinds of dashes. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

export const fold = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\ufeff\p{Co}]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase();

/** Splits text into words; Chinese and Japanese into single characters. */
export function tokens(text: string | null): string[] {
  const bare = fold(text).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return [...bare.matchAll(/[\p{L}\p{N}+#]+/gu)].flatMap(([word]) =>
    CJK.test(word)
      ? [
          ...word.matchAll(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu),
        ].map(([sign]) => sign)
      : [word],
  );
}

/** Word overlap of two texts, 0..1. */
export function tokenF1(a: string | null, b: string | null): number {
  const [first, second] = [new Set(tokens(a)), new Set(tokens(b))];
  if (first.size === 0 || second.size === 0) return 0;
  const both = [...first].filter((token) => second.has(token)).length;
  return (2 * both) / (first.size + second.size);
}

/** Whether the prediction has all of the truth's words and few others. */
export function covers(predicted: string, truth: string): boolean {
  const [all, wanted] = [new Set(tokens(predicted)), new Set(tokens(truth))];
  return wanted.size > 0 && all.size <= wanted.size + 8 && [...wanted].every((token) => all.has(token));
}

export const squash = (text: string | null): string => fold(text).replace(/[^\p{L}\p{N}+#]/gu, '');

export const skillKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#.]/gu, '')
    .replace(/^\.+(?!net)|\.+$/g, '');

export const linkKey = (text: string): string =>
  fold(text)
    .trim()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

export function samePhone(a: string, b: string): boolean {
  const [first, second] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  const length = Math.min(first.length, second.length, 9);
  return length >= 6 && first.slice(-length) === second.slice(-length);
}

/** Splits statements into sentences, without bullets. */
export const sentences = (statements: string[]): string[] =>
  statements.flatMap((text) =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[•●○◦▪■·*-]\s+/, '')
      .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“(])|(?<=。)/u)
      .filter((sentence) => tokens(sentence).length > 0),
  );
