import { SaxesParser } from 'saxes';
import { SvgRefused, type SvgNode } from '../../domain/logos/sanitise-svg.ts';

/** Reads an SVG as XML; entities and document types, with which bombs are made, are refused. Throws {@link SvgRefused}. */
export function parseSvg(text: string): SvgNode {
  const parser = new SaxesParser();
  const stack: SvgNode[] = [];
  let root: SvgNode | undefined;
  const fail = (why: string): never => {
    throw new SvgRefused(`The drawing ${why}.`);
  };
  parser.on('doctype', (doctype) => {
    if (/ENTITY|\[/.test(doctype)) fail('declares entities');
  });
  parser.on('error', () => fail('is no well-formed XML'));
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
