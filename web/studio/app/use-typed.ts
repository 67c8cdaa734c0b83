import { useState } from 'react';

type Values = Record<string, string | null>;

interface Typed {
  /** Text of a field: what was typed, otherwise what is stored. */
  textOf(name: string): string;
  type(name: string, text: string): void;
  /** Value stored elsewhere after typing began here; null if there is none. */
  movedTo(name: string): string | null;
  isTyped: boolean;
  forget(): void;
}

/**
 * Typed text over stored values that can change in the meantime, in another window or by a run. Untouched fields follow the stored value;
 * typed text stays, and its field can show what saving would replace.
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
