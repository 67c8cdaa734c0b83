import Module from 'node:module';

/** The image libraries loaded in this process; only the vision process may have any. */
export function loadedImageLibraries(): string[] {
  const { _cache: cache } = Module as unknown as { _cache: Record<string, unknown> };
  const found = Object.keys(cache).flatMap(
    (file) => /node_modules\/(sharp|@img|@tensorflow|@vladmandic)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(found)].toSorted();
}
