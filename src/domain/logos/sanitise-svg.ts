/** An SVG was not taken; the message says what was in it. */
export class SvgRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SvgRefused';
  }
}

/** What a logo is drawn with. Everything else is dropped with what it contains. */
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask title desc use symbol`.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  `viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points fill fill-rule fill-opacity stroke stroke-width stroke-linecap
   stroke-linejoin stroke-miterlimit stroke-opacity opacity transform gradientUnits gradientTransform offset stop-color stop-opacity
   clip-path clip-rule mask id fx fy role aria-label preserveAspectRatio clipPathUnits maskUnits spreadMethod xmlns`.split(
    /\s+/,
  ),
);
const MOST_CHARACTERS = 200_000;
const DEEPEST = 40;

export interface SvgNode {
  name: string;
  attributes: Record<string, string>;
  children: (SvgNode | string)[];
}

/** A drawing with nothing in it that runs, loads or links: by a list of what may stay, not of what may not. Throws {@link SvgRefused}. */
export function sanitiseSvg(root: SvgNode): string {
  if (root.name !== 'svg') throw new SvgRefused(`The drawing begins with <${root.name}>.`);
  const clean = keep(root, 0);
  const { attributes } = clean;
  attributes['xmlns'] = 'http://www.w3.org/2000/svg';
  if (attributes['viewBox'] === undefined) {
    const [width, height] = [
      Number.parseFloat(attributes['width'] ?? ''),
      Number.parseFloat(attributes['height'] ?? ''),
    ];
    if (!(width > 0 && height > 0)) throw new SvgRefused('The drawing does not say how large it is.');
    attributes['viewBox'] = `0 0 ${width} ${height}`;
  }
  if (!draws(clean)) throw new SvgRefused('Nothing is drawn in it once scripts, images and links are taken out.');
  const text = write(clean);
  if (text.length > MOST_CHARACTERS)
    throw new SvgRefused(`The drawing has ${text.length} characters; at most ${MOST_CHARACTERS} are taken.`);
  return text;
}

function keep(node: SvgNode, depth: number): SvgNode {
  if (depth > DEEPEST) throw new SvgRefused(`The drawing is nested deeper than ${DEEPEST}.`);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) {
    const isReference = (name === 'href' || name === 'xlink:href') && node.name === 'use' && /^#[\w-]+$/.test(value);
    if (isReference) attributes['href'] = value;
    else if (ATTRIBUTES.has(name) && isHarmless(value)) attributes[name] = value;
  }
  const children = node.children.flatMap((child): (SvgNode | string)[] => {
    if (typeof child === 'string') return node.name === 'title' || node.name === 'desc' ? [child] : [];
    return ELEMENTS.has(child.name) ? [keep(child, depth + 1)] : [];
  });
  return { name: node.name, attributes, children };
}

/** Addresses only within the drawing itself. */
function isHarmless(value: string): boolean {
  const outside = value.replace(/url\(\s*['"]?#[\w-]+['"]?\s*\)/gi, '');
  return !/url\s*\(|javascript:|data:|expression\s*\(|@import|\\/i.test(outside);
}

const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);

function draws(node: SvgNode): boolean {
  return node.children.some((child) => typeof child !== 'string' && (DRAWN.has(child.name) || draws(child)));
}

function write(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const inner = node.children.map((child) => (typeof child === 'string' ? escape(child) : write(child))).join('');
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
