import Module from 'node:module';

/** Names of the packages that work on pixels which this process has loaded: none for all but the vision process. */
export function loadedHeavies(): string[] {
  const { _cache: cache } = Module as unknown as { _cache: Record<string, unknown> };
  const found = Object.keys(cache).flatMap(
    (file) => /node_modules\/(sharp|@img|@tensorflow|@vladmandic)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(found)].toSorted();
}
