/** A run of text in one style; `from` is its offset in the marked-up text. */
export interface Style {
  text: string;
  from: number;
  bold: boolean;
  italic: boolean;
  url?: string;
}

const MARKS =
  /\*\*(?<bold>[^*]+)\*\*|__(?<strong>[^_]+)__|(?<![\w*])\*(?<italic>[^*\s][^*]*)\*(?![\w*])|(?<![\w_])_(?<em>[^_\s][^_]*)_(?![\w_])|!?\[(?<label>[^\]]*)\]\((?<url>[^)\s]+)[^)]*\)|<(?<auto>(?:https?:\/\/|mailto:)?[^\s<>@]+[@.][^\s<>]+)>|`(?<code>[^`]+)`/g;

/** Converts inline Markdown to styles and links. Removes backslashes before punctuation. */
export function readInline(marked: string): Style[] {
  const runs: Style[] = [];
  let at = 0;
  const plain = (from: number, to: number) => {
    if (to > from) runs.push({ text: unescape(marked.slice(from, to)), from, bold: false, italic: false });
  };
  for (const match of marked.matchAll(MARKS)) {
    const { bold, strong, italic, em, label, url, auto, code } = match.groups ?? {};
    plain(at, match.index);
    at = match.index + match[0].length;
    const heavy = bold ?? strong;
    const inner = heavy ?? italic ?? em ?? code;
    const style = { from: match.index, bold: heavy !== undefined, italic: (italic ?? em) !== undefined };
    if (inner !== undefined)
      runs.push(...readInline(inner).map((run) => ({ ...run, ...style, bold: style.bold || run.bold })));
    else if (auto !== undefined) runs.push({ ...style, text: auto, url: auto });
    else if (url !== undefined) runs.push({ ...style, text: label || url, url });
  }
  plain(at, marked.length);
  return runs;
}

const unescape = (text: string) => text.replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1');
