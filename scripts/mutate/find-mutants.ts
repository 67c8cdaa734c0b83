import { parseSync } from '@swc/core';

/** One small change of a source file that a test should notice. */
export interface Mutant {
  file: string;
  /** Characters of the file that are replaced. */
  start: number;
  end: number;
  line: number;
  before: string;
  after: string;
}

interface Node {
  type: string;
  span: { start: number; end: number };
  [key: string]: unknown;
}

const OPERATORS: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
};
/** Calls of these are left out, so that what they were called on stays. */
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'trim', 'toLowerCase', 'flat']);

/** Every mutant of a file's code, in its order: operators, conditions, small numbers, methods and statements, but no types and no texts. */
export function findMutants(file: string, source: string): Mutant[] {
  const bytes = Buffer.from(source);
  /** The parser counts bytes from 1. */
  const at = (offset: number) => bytes.subarray(0, offset - 1).toString().length;
  const mutants: Mutant[] = [];
  const replace = (from: number, to: number, after: string) => {
    const [start, end] = [at(from), at(to)];
    const before = source.slice(start, end);
    const line = source.slice(0, start).split('\n').length;
    mutants.push({ file, start, end, line, before, after });
  };
  const text = ({ span }: Node) => source.slice(at(span.start), at(span.end));
  const visit = (node: Node) => {
    mutate(node, replace, text);
    // Of a comparison's result only the sign counts.
    if (!/^-?1 : -?1$/.test(branchesOf(node).map(text).join(' : '))) for (const child of childrenOf(node)) visit(child);
    else visit(node['test'] as Node);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx: file.endsWith('x') }) as unknown as Node);
  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Replace = (from: number, to: number, after: string) => void;

function mutate(node: Node, replace: Replace, text: (node: Node) => string): void {
  const { type, span } = node;
  if (type === 'BinaryExpression') {
    const [left, right] = [node['left'] as Node, node['right'] as Node];
    const operator = node['operator'] as string;
    const swapped = OPERATORS[operator];
    const between = [left.span.end, right.span.start] as const;
    if (swapped !== undefined && !(operator === '+' && isText(left, right))) replace(...between, ` ${swapped} `);
    if (operator === '??') replace(span.start, span.end, text(left));
  } else if (type === 'UnaryExpression' && node['operator'] === '!') {
    replace(span.start, span.end, text(node['argument'] as Node));
  } else if (type === 'ConditionalExpression') {
    const [yes, no] = [node['consequent'] as Node, node['alternate'] as Node];
    replace(yes.span.start, no.span.end, `${text(no)} : ${text(yes)}`);
  } else if (type === 'IfStatement') {
    const { span: test } = node['test'] as Node;
    replace(test.start, test.end, 'true');
    replace(test.start, test.end, 'false');
  } else if (type === 'BooleanLiteral') {
    replace(span.start, span.end, String(node['value'] !== true));
  } else if (type === 'NumericLiteral') {
    replace(span.start, span.end, String((node['value'] as number) + 1));
  } else if (type === 'ExpressionStatement' && (node['expression'] as Node).type === 'CallExpression') {
    replace(span.start, span.end, ';');
  } else if (type === 'CallExpression') mutateCall(node, replace);
}

function mutateCall({ span, callee }: Node, replace: Replace): void {
  const { type, object, property } = callee as Node & { object: Node; property: Node & { value?: string } };
  if (type !== 'MemberExpression' || property.type !== 'Identifier' || property.value === undefined) return;
  const other = METHODS[property.value];
  if (other !== undefined) replace(property.span.start, property.span.end, other);
  if (LEFT_OUT.has(property.value)) replace(object.span.end, span.end, '');
}

const branchesOf = ({ type, consequent, alternate }: Node) =>
  type === 'ConditionalExpression' ? [consequent as Node, alternate as Node] : [];

const isText = (...nodes: Node[]) => nodes.some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral');

/** Nodes below one; types have nothing that runs, but for the expressions that bear them. */
function childrenOf(node: Node): Node[] {
  if (node.type === 'ImportDeclaration') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const isType = key === 'typeAnnotation' || key === 'typeParams' || key === 'typeArguments' || key === 'returnType';
    return isType ? [] : nodesIn(value);
  });
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, span } = value as Partial<Node>;
  // Arguments of a call and elements of a list wrap their expression.
  if (type === undefined || span === undefined) return 'expression' in value ? nodesIn(value.expression) : [];
  const runs =
    !type.startsWith('Ts') || ['TsAsExpression', 'TsNonNullExpression', 'TsSatisfiesExpression'].includes(type);
  return runs ? [value as Node] : [];
}
