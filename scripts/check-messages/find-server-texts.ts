import { parseSync } from '@swc/core';
import { nameOf, type Node, textsIn } from './syntax.ts';

/** Descriptions for the API reference. */
const DESCRIPTIONS = /^(?:description|deprecationReason|summary|UNREADABLE|\w+_(?:ERRORS|REFUSALS))$/u;
/** Calls whose texts no client gets: logs, lists of words, descriptions, SQL, and the successes of mutations, which the studio doesn't request. */
const UNSEEN_CALLS = /^(?:split|enumOf|describe|meta|sql|\w+Success)$/u;
const LOGS = /^log(?:ger)?$/u;
/** Errors that clients get masked, and syntax. */
const UNSEEN_CLASSES = /^(?:Error|RegExp)$/u;
const UNSEEN_NODES = /^(?:Ts\w*Type|ImportDeclaration|TaggedTemplateExpression)$/u;

/** At least two words that begin and end like a sentence, or quote a value. `*` stands for a value. */
const SENTENCE = /^["“*`A-Z].*\s.*[.?!]$|“\*”\s|\s“\*”/su;
const MARKUP = /^</u;
/** Calls whose texts the owner gets whatever they look like. */
const SEEN_CALLS = /^(?:skipped|notFound)$/u;

/** Sentences in the server's code that may reach a client, with `*` for each value that the code inserts. */
export function findServerTexts(code: string): string[] {
  const found = new Set<string>();
  visit(parseSync(code, { syntax: 'typescript' }), found, isSentence);
  return [...found];
}

const hasWords = (text: string) => /\p{L}/u.test(text);
const isSentence = (text: string) => SENTENCE.test(text) && !MARKUP.test(text);

function visit(value: unknown, found: Set<string>, isSeen: (text: string) => boolean): void {
  if (Array.isArray(value)) for (const one of value) visit(one, found, isSeen);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if (isUnseen(node)) return;
    for (const text of textsIn(node)) if (isSeen(text)) found.add(text);
    const isReason = node.type === 'CallExpression' && SEEN_CALLS.test(nameOf(node['callee']));
    for (const one of Object.values(node)) visit(one, found, isReason ? hasWords : isSeen);
  }
}

function isUnseen(node: Node): boolean {
  if (node.type === 'KeyValueProperty') return DESCRIPTIONS.test(nameOf(node['key']));
  if (node.type === 'VariableDeclarator') return DESCRIPTIONS.test(nameOf(node['id']));
  if (node.type === 'NewExpression') return UNSEEN_CLASSES.test(nameOf(node['callee']));
  if (node.type === 'CallExpression') return isUnseenCall(node['callee'] as Node);
  return UNSEEN_NODES.test(node.type ?? '');
}

function isUnseenCall(callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return UNSEEN_CALLS.test(nameOf(callee));
  return UNSEEN_CALLS.test(nameOf(callee['property'])) || LOGS.test(nameOf(callee['object']));
}
