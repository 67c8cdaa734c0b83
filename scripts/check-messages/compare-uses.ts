import { isDeepStrictEqual } from 'node:util';
import type { Messages } from '../../src/api/studio/studio-messages.ts';
import type { MessageUse } from './find-uses.ts';
import { shapeOf } from './message-shape.ts';

export interface CodeFile {
  path: string;
  uses: MessageUse[];
}

/** Unused messages, and uses whose placeholders differ from the message's, one line each. */
export function compareUses(english: Messages, files: CodeFile[]): string[] {
  const used = new Set<string>();
  const faults = files.flatMap(({ path, uses }) =>
    uses.flatMap(({ key, placeholders, elements }) => {
      const messages = matching(Object.keys(english), key);
      for (const one of messages) used.add(one);
      if (placeholders === null) return [];
      return messages.flatMap((one) => {
        const shape = shapeOf(english[one] ?? '');
        return [
          ...differing('placeholders', placeholders, shape.placeholders),
          ...differing('elements', elements, [...new Set(shape.elements)]),
        ].map((fault) => `${path}: ${one} ${fault}`);
      });
    }),
  );
  // compare-server.ts compares what the server says.
  const unused = Object.keys(english).filter((key) => !used.has(key) && !key.startsWith('server.'));
  return [...faults, ...unused.map((key) => `en.json: nothing uses ${key}`)];
}

function matching(keys: string[], key: string): string[] {
  if (!key.includes('*')) return keys.filter((one) => one === key);
  // Text like "*, *" is no key.
  if (!/^[a-zA-Z]+\./u.test(key)) return [];
  const pattern = new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`, 'u');
  return keys.filter((one) => pattern.test(one));
}

function differing(what: string, given: string[], wanted: string[]): string[] {
  if (isDeepStrictEqual(given.toSorted(), wanted.toSorted())) return [];
  return [`is given the ${what} ${given.join(', ') || '(none)'} but has ${wanted.join(', ') || '(none)'}`];
}
