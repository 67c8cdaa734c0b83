/** Maps every string in nested data, except for the members named in `except`. */
export function mapTexts<T>(value: T, except: readonly string[], change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, except, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    except.includes(key) ? one : mapTexts(one, except, change),
  ]);
  return Object.fromEntries(members) as T;
}
