import { useState } from 'react';

type Values = Record<string, string | null>;

interface Typed {
  /** What stands in a field: what was typed, else what is stored. */
  textOf(name: string): string;
  type(name: string, text: string): void;
  /** What has been stored elsewhere since something else was typed here; null when nothing has. */
  movedTo(name: string): string | null;
  isTyped: boolean;
  forget(): void;
}

/**
 * What is typed over stored values that can change meanwhile, in another window or by a run. Fields that nobody has typed in follow
 * what is stored; what was typed stays, and its field can say what it would replace.
 */
export function useTyped(stored: Values): Typed {
  const [typed, setTyped] = useState<Record<string, { text: string; over: string }>>({});
  const storedText = (name: string) => stored[name] ?? '';
  return {
    textOf: (name) => typed[name]?.text ?? storedText(name),
    type(name, text) {
      setTyped((before) => ({ ...before, [name]: { text, over: before[name]?.over ?? storedText(name) } }));
    },
    movedTo(name) {
      const one = typed[name];
      const now = storedText(name);
      return one === undefined || one.over === now || one.text === now ? null : now;
    },
    isTyped: Object.entries(typed).some(([name, { text }]) => text !== storedText(name)),
    forget: () => setTyped({}),
  };
}
