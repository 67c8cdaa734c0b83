/** The SVG can't be used; the message says why. */
export class SvgRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SvgRefused';
  }
}

/** Allowed elements. All others are dropped along with their content. */
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
const MAX_CHARACTERS = 200_000;
const DEEPEST = 40;
/** Elements that are drawn, counting those that references draw again. */
const MOST_ELEMENTS = 20_000;

export interface SvgNode {
  name: string;
  attributes: Record<string, string>;
  children: (SvgNode | string)[];
}

/** Removes everything that runs, loads or links, by an allow-list of elements and attributes. Throws {@link SvgRefused}. */
export function sanitizeSvg(root: SvgNode): string {
  if (root.name !== 'svg')
    throw new SvgRefused(
      `The file is not an SVG: its root element is <${root.name}>. Use a file that starts with <svg>.`,
    );
  const clean = keep(root, 0);
  const { attributes } = clean;
  attributes['xmlns'] = 'http://www.w3.org/2000/svg';
  if (attributes['viewBox'] === undefined) {
    const [width, height] = [
      Number.parseFloat(attributes['width'] ?? ''),
      Number.parseFloat(attributes['height'] ?? ''),
    ];
    if (!(width > 0 && height > 0))
      throw new SvgRefused('The SVG has neither a viewBox nor a width and height. Add a viewBox.');
    attributes['viewBox'] = `0 0 ${width} ${height}`;
  }
  if (!draws(clean))
    throw new SvgRefused('The SVG is empty once scripts, images and links are removed. Use one made of shapes.');
  checkReferences(clean);
  const text = write(clean);
  if (text.length > MAX_CHARACTERS)
    throw new SvgRefused(`The SVG has ${text.length} characters; the limit is ${MAX_CHARACTERS}. Simplify it.`);
  return text;
}

function keep(node: SvgNode, depth: number): SvgNode {
  if (depth > DEEPEST) throw new SvgRefused(`The SVG is nested more than ${DEEPEST} levels deep. Flatten its groups.`);
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

/** Refuses references that draw too much, because each level of `<use>`, mask or clip path can multiply the one below. */
function checkReferences(root: SvgNode): void {
  const byId = new Map<string, SvgNode>();
  const collect = (node: SvgNode) => {
    const { id } = node.attributes;
    // Browsers take the first of several elements with the same ID.
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    node.children.forEach((child) => typeof child !== 'string' && collect(child));
  };
  collect(root);
  const known = new Map<SvgNode, number>();
  const open = new Set<SvgNode>();
  const count = (node: SvgNode): number => {
    const counted = known.get(node);
    if (counted !== undefined) return counted;
    if (open.has(node))
      throw new SvgRefused('The SVG refers to itself in a circle. Replace its references with shapes.');
    open.add(node);
    const referred = Object.values(node.attributes).flatMap((value) =>
      Array.from(value.matchAll(/#([\w-]+)/g), ([, id = '']) => byId.get(id) ?? []),
    );
    let sum = 1;
    for (const next of [...node.children, ...referred.flat()]) if (typeof next !== 'string') sum += count(next);
    open.delete(node);
    known.set(node, sum);
    if (sum > MOST_ELEMENTS)
      throw new SvgRefused(
        `The SVG draws more than ${MOST_ELEMENTS} elements through its references. Replace them with shapes.`,
      );
    return sum;
  };
  count(root);
}

/** Allows references only within the SVG itself. */
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
