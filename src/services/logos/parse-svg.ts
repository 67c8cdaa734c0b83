import { SaxesParser } from 'saxes';
import { SvgRefused, type SvgNode } from '../../domain/logos/sanitize-svg.ts';

/** Parses an SVG as XML. Refuses entity declarations, which could be used for XML bombs. Throws {@link SvgRefused}. */
export function parseSvg(text: string): SvgNode {
  const parser = new SaxesParser();
  const stack: SvgNode[] = [];
  let root: SvgNode | undefined;
  const fail = (why: string): never => {
    throw new SvgRefused(`The SVG ${why}.`);
  };
  parser.on('doctype', (doctype) => {
    if (/ENTITY|\[/.test(doctype)) fail('declares entities');
  });
  parser.on('error', () => fail('is not well-formed XML'));
  parser.on('opentag', ({ name, attributes }) => {
    const node: SvgNode = { name: name.replace(/^svg:/, ''), attributes: { ...attributes }, children: [] };
    stack.at(-1)?.children.push(node);
    root ??= node;
    stack.push(node);
  });
  parser.on('text', (words) => void stack.at(-1)?.children.push(words));
  parser.on('closetag', () => void stack.pop());
  parser.write(text).close();
  return root ?? fail('is empty');
}
