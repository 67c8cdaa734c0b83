import { readXml } from '../docx/read-xml.ts';

/** An element; namespaces are left aside, for each vendor binds its own prefixes. */
export interface XmlNode {
  name: string;
  /** Text of its own and of all within it, as it stands. */
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

/** All elements at the end of a path: `A/B` is every B in every A that is a child. */
export function all(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce((nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)), [node]);
}

/** The text of the first that has one; null when none has. */
export function textAt(node: XmlNode, ...paths: string[]): string | null {
  for (const path of paths) for (const { text } of all(node, path)) if (text.trim() !== '') return text.trim();
  return null;
}
