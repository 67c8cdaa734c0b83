/** Remembers the results for the last texts, for what is slow and asked again with every edit. */
export function remembered<Value>(compute: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}

/** Bounds the memory. */
const MOST = 10_000;
