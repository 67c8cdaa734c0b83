import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';

/** What a translation must have in common with the English message. */
export interface MessageShape {
  /** Placeholders, sorted. */
  placeholders: string[];
  /** Names of elements such as `<link>`, sorted. */
  elements: string[];
  /** Cases of each plural, such as `one` and `other`. */
  plurals: string[][];
}

export function shapeOf(text: string): MessageShape {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];
  visit(compileMessage(text), placeholders, plurals);
  const elements = [...text.matchAll(/<(?<name>[a-zA-Z0-9]+)\/?>/gu)].map(({ groups }) => groups?.['name'] ?? '');
  return { placeholders: [...placeholders].toSorted(), elements: elements.toSorted(), plurals };
}

function visit(message: CompiledMessage | undefined, placeholders: Set<string>, plurals: string[][]): void {
  if (message === undefined || typeof message === 'string') return;
  for (const part of message) {
    if (typeof part === 'string') continue;
    const [name, kind, cases] = part;
    placeholders.add(name);
    if (typeof cases !== 'object' || cases === null) continue;
    if (kind === 'plural') plurals.push(Object.keys(cases));
    for (const one of Object.values(cases)) if (typeof one !== 'number') visit(one, placeholders, plurals);
  }
}
