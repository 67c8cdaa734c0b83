/** Storage folders that have a subfolder per user. */
export const USER_FOLDERS = ['documents', 'incoming', 'photos', 'images', 'derived', 'exports', 'runs'];

const OWNED = new RegExp(`^(?:${USER_FOLDERS.join('|')})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/`);

/** The user whose file is stored under a key; null if it isn't a user's. */
export const ownerOf = (key: string): string | null => OWNED.exec(key)?.[1] ?? null;
