import type { HiddenText } from '../../../domain/resume/hidden-text.ts';

/** The properties of a page above its content. */
const FRONT_MATTER = /^\s*---\n((?:[\w-]+:.*\n|[ ]+.*\n|\n)*)---(?=\n)/u;
const COMMENT = /<!--([\s\S]*?)(?:-->|$)/gu;
/** The usual trick for comments in Markdown: a reference that nothing refers to. */
const REFERENCE =
  /^[ ]{0,3}\[(?:\/\/|comment|#|_)[^\]\n]*\]:[^\S\n]*(?:<>|#|\S+)[^\S\n]*(?:\((.*)\)|"(.*)"|'(.*)')[^\S\n]*$/gimu;
/** An image's label is only shown if the image is not. */
const PICTURE = /!\[([^\]\n]*)\]\([^)\n]*\)/gu;
const OPENING = /<(\w+)\b([^<>]*)>/gu;
const STYLE = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu;
const HIDDEN_ATTRIBUTE = /(?:^|\s)(?:hidden\b(?!\s*=\s*["']?false)|aria-hidden\s*=\s*["']?true)/iu;
const UNSEEN_STYLES = [
  /display\s*:\s*none/iu,
  /visibility\s*:\s*(?:hidden|collapse)/iu,
  /opacity\s*:\s*0*(?:\.0\d*)?\s*(?:;|$)/iu,
  /font-size\s*:\s*0*(?:[0-2](?:\.\d+)?|\.\d+)\s*(?:px|pt|em|rem|%)?\s*(?:;|$)/iu,
  /(?:^|;)\s*color\s*:\s*(?:white|transparent|#f[a-f\d]f[a-f\d]f[a-f\d]\b|#fff\b|rgba?\(\s*25\d\s*,\s*25\d\s*,\s*25\d|rgba\([^)]*,\s*0(?:\.0\d*)?\s*\))/iu,
  /text-indent\s*:\s*-\d{3,}/iu,
  /(?:left|top|right)\s*:\s*-\d{3,}/iu,
];
/** Elements whose content no browser shows. */
const UNSEEN_ELEMENTS = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Blanks what no reader of the rendered text sees. Line breaks stay, because lines are counted. */
export function hideMarkup(text: string): { text: string; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  const blanked = (found: string, inner: string, how: HiddenText['how']) => {
    hidden.push({ text: inner, how });
    return found.replace(/[^\n]/gu, '');
  };
  const plain = text
    .replace(FRONT_MATTER, (found, inner: string) => blanked(found, inner, 'unseen'))
    .replace(COMMENT, (found, inner: string) => blanked(found, inner, 'comment'))
    .replace(REFERENCE, (found, ...inner: (string | undefined)[]) =>
      blanked(found, inner.slice(0, 3).find(Boolean) ?? '', 'comment'),
    )
    .replace(PICTURE, (found, label: string) => blanked(found, label, 'unseen'));
  return { text: withoutElements(plain, blanked), hidden };
}

function withoutElements(text: string, blanked: (found: string, inner: string, how: 'unseen') => string): string {
  let [seen, at] = ['', 0];
  for (const opening of text.matchAll(OPENING)) {
    const [tag, name = '', attributes = ''] = opening;
    if (opening.index < at || !isUnseen(name, attributes)) continue;
    const from = opening.index + tag.length;
    const end = attributes.endsWith('/') ? from : closingOf(text, name, from);
    const inner = text.slice(from, end).replace(/<\/?\w[^<>]*>/gu, ' ');
    seen += text.slice(at, opening.index) + blanked(text.slice(opening.index, end), inner, 'unseen');
    at = end + (new RegExp(`</${name}\\s*>`, 'iuy').exec(text.slice(end))?.[0].length ?? 0);
  }
  return seen + text.slice(at);
}

/** Where the element ends: before its closing tag, counting those of the same name within it. */
function closingOf(text: string, name: string, from: number): number {
  let depth = 1;
  for (const tag of text.slice(from).matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, 'giu'))) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return from + tag.index;
  }
  return text.length;
}

function isUnseen(name: string, attributes: string): boolean {
  if (UNSEEN_ELEMENTS.has(name.toLowerCase())) return true;
  const style = STYLE.exec(attributes);
  const rules = style?.[1] ?? style?.[2] ?? style?.[3] ?? '';
  return HIDDEN_ATTRIBUTE.test(attributes.replace(STYLE, '')) || UNSEEN_STYLES.some((one) => one.test(rules));
}
