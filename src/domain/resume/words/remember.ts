/** A function of a text that remembers its latest results. A document is read more than once, and its words are few. */
export function remember<Value>(of: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= MOST) known = new Map();
    known.set(text, value);
    return value;
  };
}

const MOST = 4096;
