import { parseSync } from '@swc/core';
import { nameOf, type Node, textsIn } from '../check-messages/syntax.ts';

/** A piece of text that people read. */
export interface Prose {
  line: number;
  text: string;
}

const COMMENT = /^\s*(?:\/\/|\/\*\*?|\*(?!\w))/u;
const TRAILING = /[;,{)]\s+\/\/ (?<text>.+)$/u;
const FENCE = /^\s*```/u;
const TESTS = /^(?:test|describe|browserTest)$/u;

/** The prose of a file: comments and names of tests in code, descriptions in SDL, values in JSON, everything but code in Markdown. */
export function proseIn(path: string, content: string): Prose[] {
  const lines = content.split('\n').map((text, index) => ({ text, line: index + 1 }));
  if (path.endsWith('.md')) return withoutCode(lines);
  if (path.endsWith('.json') || path.endsWith('.graphql')) return lines;
  const comments = lines.flatMap(({ text, line }) => {
    if (COMMENT.test(text)) return [{ line, text }];
    const trailing = TRAILING.exec(text)?.groups?.['text'];
    return trailing === undefined ? [] : [{ line, text: trailing }];
  });
  return path.endsWith('.test.ts') ? [...comments, ...testNames(content)] : comments;
}

function withoutCode(lines: Prose[]): Prose[] {
  let isCode = false;
  return lines.flatMap(({ text, line }) => {
    if (FENCE.test(text)) isCode = !isCode;
    return isCode ? [] : [{ line, text: text.replaceAll(/`[^`]*`/gu, '``') }];
  });
}

function testNames(code: string): Prose[] {
  const names: Prose[] = [];
  // The first token marks the beginning of the file; the parser counts bytes.
  const bytes = Buffer.from(`;${code}`);
  const { body, span: file } = parseSync(bytes.toString(), { syntax: 'typescript' });
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      if (node.type === 'CallExpression' && TESTS.test(calleeOf(node['callee'] as Node))) {
        const [first] = node['arguments'] as { expression: Node }[];
        const { span } = node as unknown as { span: { start: number } };
        const line = bytes
          .subarray(0, span.start - file.start)
          .toString()
          .split('\n').length;
        names.push(...textsIn(first?.expression).map((text) => ({ line, text })));
      }
      for (const one of Object.values(node)) visit(one);
    }
  };
  visit(body);
  return names;
}

/** `test` of `test(…)` and of `test.each(…)(…)`. */
function calleeOf(node: Node): string {
  if (node.type === 'CallExpression') return calleeOf(node['callee'] as Node);
  return node.type === 'MemberExpression' ? nameOf(node['object']) : nameOf(node);
}
