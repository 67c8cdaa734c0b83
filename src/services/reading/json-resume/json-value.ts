/** A value of parsed JSON with unknown type. */
export type Json = unknown;

/** Reads members of an object by their current or former names. Treats members of the wrong type as missing. */
export interface JsonRecord {
  text(...names: string[]): string | null;
  flag(...names: string[]): boolean | null;
  list(...names: string[]): Json[];
  texts(...names: string[]): string[];
  record(...names: string[]): JsonRecord;
}

export function jsonRecord(value: Json): JsonRecord {
  const members = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Record<
    string,
    Json
  >;
  const first = <T>(names: string[], pick: (member: Json) => T | null): T | null => {
    for (const name of names) {
      const found = pick(members[name]);
      if (found !== null) return found;
    }
    return null;
  };
  const list = (...names: string[]) =>
    first(names, (member) => (Array.isArray(member) ? (member as Json[]) : null)) ?? [];
  return {
    text: (...names) => first(names, textOf),
    flag: (...names) => first(names, (member) => (typeof member === 'boolean' ? member : null)),
    list,
    texts: (...names) => list(...names).flatMap((item) => textOf(item) ?? []),
    record: (...names) => jsonRecord(first(names, (member) => (typeof member === 'object' ? member : null))),
  };
}

function textOf(member: Json): string | null {
  if (typeof member === 'number') return String(member);
  return typeof member === 'string' && member.trim() !== '' ? member : null;
}
