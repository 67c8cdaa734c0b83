/** A query whose result is on the screen. */
export interface MountedQuery {
  /** Refetches. Resolves with a response to a request sent after this call. Never rejects. */
  read(): Promise<void>;
  /** Version of the career graph in the result; null if it has none. */
  version(): number | null;
}

const mounted = new Set<MountedQuery>();
let newest = 0;

export function mount(query: MountedQuery): () => void {
  mounted.add(query);
  return () => mounted.delete(query);
}

/** Refetches everything on the screen. Never rejects. */
export async function refetchAll(): Promise<void> {
  await Promise.all([...mounted].map((query) => query.read()));
}

/** Notes a version of the career graph and refetches queries that show an older one. */
export function noteVersion(version: number): void {
  if (version <= newest) return;
  newest = version;
  for (const query of mounted) if ((query.version() ?? version) < version) void query.read();
}

/** Newest known version of the career graph. */
export const newestVersion = (): number => newest;

/** For a change of accounts. */
export function forgetVersions(): void {
  newest = 0;
}
/** Oldest version on the screen, which edits are based on. Undefined if no career graph is shown. */
export function shownVersion(): number | undefined {
  const versions = [...mounted].flatMap((query) => query.version() ?? []);
  return versions.length === 0 ? undefined : Math.min(...versions);
}
