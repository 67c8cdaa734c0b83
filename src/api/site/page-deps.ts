import type { Database } from '../../services/database/prisma.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { FileStore } from '../../services/storage/file-store.ts';

/** What published pages, their images and their collector need: everything a web process has. */
export interface PageDeps {
  /** Connected as app_api or app_web. */
  database: Database;
  /** Connection string of the same role, where notifications are heard. */
  databaseUrl: string;
  store: FileStore;
  log: Logger;
  /** Where browsers reach published pages; known once the server listens. */
  sitesUrl(): string;
  /** Where browsers reach the API, which relays messages to owners. */
  publicUrl(): string;
}
