import { parseSync } from '@swc/core';
import { nameOf, type Node, textsIn } from './syntax.ts';

/** A place in the code that shows a message. */
export interface MessageUse {
  /** Key of the message. Where the code inserts a value, `*` stands for it. */
  key: string;
  /** Placeholders that the code fills. Null where only the key is written, such as in a table. */
  placeholders: string[] | null;
  /** Elements that the code puts in. */
  elements: string[];
}

/** Every string in the code that could be the key of a message, and every use of one. */
export function findUses(code: string, fileName: string): MessageUse[] {
  const uses: MessageUse[] = [];
  walk(parseSync(code, { syntax: 'typescript', tsx: fileName.endsWith('x') }), (node) => {
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 't') {
      const [key, values] = (node['arguments'] as { expression: Node }[]).map(({ expression }) => expression);
      for (const one of keysIn(key)) uses.push({ key: one, placeholders: namesIn(values), elements: [] });
    } else if (node.type === 'JSXOpeningElement' && nameOf(node['name']) === 'Message') {
      const attributes = new Map((node['attributes'] as Node[]).map((one) => [nameOf(one['name']), valueOf(one)]));
      const [values, elements] = ['values', 'elements'].map((name) => namesIn(attributes.get(name)));
      for (const key of keysIn(attributes.get('id')))
        uses.push({ key, placeholders: values ?? [], elements: elements ?? [] });
    } else for (const key of keysIn(node)) uses.push({ key, placeholders: null, elements: [] });
  });
  return uses;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (typeof value === 'object' && value !== null) {
    if (typeof (value as Node).type === 'string') visit(value as Node);
    for (const one of Object.values(value)) walk(one, visit);
  }
}

function keysIn(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression')
    return [node['consequent'], node['alternate']].flatMap((one) => keysIn(one as Node));
  return textsIn(node);
}

/** Names in an object literal; none without one, null for any other expression and for one that spreads another. */
function namesIn(node: Node | undefined): string[] | null {
  if (node === undefined) return [];
  if (node.type !== 'ObjectExpression') return null;
  const properties = node['properties'] as Node[];
  if (properties.some(({ type }) => type === 'SpreadElement')) return null;
  return properties.map((one) => nameOf(one.type === 'Identifier' ? one : one['key']));
}

function valueOf(attribute: Node): Node | undefined {
  const value = attribute['value'] as Node | null;
  return value?.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : (value ?? undefined);
}
