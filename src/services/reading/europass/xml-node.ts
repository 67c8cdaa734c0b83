import { readXml } from '../docx/read-xml.ts';

/** An element. Ignores namespaces, because vendors use different prefixes. */
export interface XmlNode {
  name: string;
  /** All text within the element, unchanged. */
  text: string;
  children: XmlNode[];
}

/** @throws DocumentUnreadable `external_entity` or `corrupt` */
export function xmlTree(xml: string, fileName: string): XmlNode {
  const root: XmlNode = { name: '', text: '', children: [] };
  const open = [root];
  readXml(xml, fileName, {
    open(name) {
      const node: XmlNode = { name: name.replace(/^.*:/, ''), text: '', children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text(text) {
      for (const node of open) node.text += text;
    },
  });
  return root;
}

/** All elements at a path of child names: `A/B` is every child B of every child A. */
export function all(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce((nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)), [node]);
}

/** Trimmed text of the first non-empty element at any of the paths; null if there is none. */
export function textAt(node: XmlNode, ...paths: string[]): string | null {
  for (const path of paths) for (const { text } of all(node, path)) if (text.trim() !== '') return text.trim();
  return null;
}
