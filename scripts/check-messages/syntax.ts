/** A node of the parsed code. */
export interface Node {
  type?: string;
  [name: string]: unknown;
}

/** The text of a string or template, with `*` for every value in it; none for any other node. */
export function textsIn(node: Node | undefined): string[] {
  if (node?.type === 'StringLiteral') return [String(node['value'])];
  if (node?.type !== 'TemplateLiteral' || !node['quasis']) return [];
  return [(node['quasis'] as { cooked: string }[]).map(({ cooked }) => cooked).join('*')];
}

/** The name of an identifier, or an empty string. */
export function nameOf(node: unknown): string {
  const { value } = (node ?? {}) as { value?: unknown };
  return typeof value === 'string' ? value : '';
}
