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

/** For lines and pieces of a document, which is read more than once and has few of them. */
export const rememberedPieces = <Value>(compute: (text: string) => Value) => remembered(compute, MOST_PIECES);

/** Remembers what was computed from an object for as long as the object is in use. */
export function rememberedFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Bound the memory. */
const MOST = 10_000;
const MOST_PIECES = 4_096;
