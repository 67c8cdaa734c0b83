/** A query whose answer is on the screen. */
export interface MountedQuery {
  /** Asks again; ends when an answer is there that was asked for after this call. Never rejects. */
  read(): Promise<void>;
  /** Version of the career graph that the answer shows; null when it shows none. */
  version(): number | null;
}

const mounted = new Set<MountedQuery>();
let newest = 0;

export function mount(query: MountedQuery): () => void {
  mounted.add(query);
  return () => mounted.delete(query);
}

/** Has everything on the screen asked for again; ends when the answers are there. Never rejects. */
export async function refetchAll(): Promise<void> {
  await Promise.all([...mounted].map((query) => query.read()));
}

/** The career graph has come to this version: what shows an older one is asked for again. */
export function noteVersion(version: number): void {
  if (version <= newest) return;
  newest = version;
  for (const query of mounted) if ((query.version() ?? version) < version) void query.read();
}

/** The newest version of the career graph that this page has heard of. */
export const newestVersion = (): number => newest;

/** For another account, whose versions are others. */
export function forgetVersions(): void {
  newest = 0;
}
/** The version that the whole screen shows: what an edit is made on. Undefined while nothing of the career graph is shown. */
export function shownVersion(): number | undefined {
  const versions = [...mounted].flatMap((query) => query.version() ?? []);
  return versions.length === 0 ? undefined : Math.min(...versions);
}
