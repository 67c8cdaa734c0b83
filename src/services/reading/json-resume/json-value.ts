/** A value of parsed JSON with unknown type. */
export type Json = unknown;

/** Reads members of an object by their current or former names. Treats members of the wrong type as missing. */
export interface JsonRecord {
  text(...names: string[]): string | null;
  flag(...names: string[]): boolean | null;
  /** One of the given texts; any other counts as not asked for. */
  oneOf<Text extends string>(name: string, texts: readonly Text[]): Text | null;
  texts(...names: string[]): string[];
  record(...names: string[]): JsonRecord;
  records(...names: string[]): JsonRecord[];
  /** Texts and numbers that nobody has asked for, at any depth, with their paths. */
  unread(): { path: string; text: string }[];
}

/** What was asked for, shared by a record and those within it. */
type Asked = Map<object, Set<string>>;

export function jsonRecord(value: Json, path = '', asked: Asked = new Map()): JsonRecord {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const members = (isRecord ? value : {}) as Record<string, Json>;
  const first = <T>(names: string[], pick: (member: Json) => T | null): { name: string; found: T } | null => {
    for (const name of names) {
      const found = pick(members[name]);
      if (found !== null) return { name, found };
    }
    return null;
  };
  const note = (of: object, key: string) => asked.set(of, (asked.get(of) ?? new Set()).add(key));
  const leaf = <T>(names: string[], pick: (member: Json) => T | null): T | null => {
    const hit = first(names, pick);
    if (hit) note(members, hit.name);
    return hit?.found ?? null;
  };
  const listed = (names: string[]) =>
    first(names, (member) => (Array.isArray(member) && member.length > 0 ? (member as Json[]) : null));
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  return {
    text: (...names) => leaf(names, textOf),
    flag: (...names) => leaf(names, (member) => (typeof member === 'boolean' ? member : null)),
    oneOf: (name, texts) => leaf([name], (member) => texts.find((text) => text === member) ?? null),
    texts(...names) {
      const list = listed(names)?.found ?? [];
      return list.flatMap((item, index) => {
        const text = textOf(item);
        if (text !== null) note(list, String(index));
        return text ?? [];
      });
    },
    record(...names) {
      const hit = first(names, (member) => (typeof member === 'object' ? member : null));
      return jsonRecord(hit?.found, below(hit?.name ?? ''), asked);
    },
    records(...names) {
      const hit = listed(names);
      return (hit?.found ?? []).map((item, index) => jsonRecord(item, `${below(hit?.name ?? '')}[${index}]`, asked));
    },
    unread: () => unreadIn(value, path, asked),
  };
}

function unreadIn(value: Json, path: string, asked: Asked): { path: string; text: string }[] {
  if (typeof value !== 'object' || value === null) {
    const text = typeof value === 'boolean' ? String(value) : textOf(value);
    return text === null ? [] : [{ path, text }];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    if (asked.get(value)?.has(name)) return [];
    const place = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    return unreadIn(member, place, asked);
  });
}

function textOf(member: Json): string | null {
  if (typeof member === 'number') return String(member);
  return typeof member === 'string' && member.trim() !== '' ? member : null;
}
