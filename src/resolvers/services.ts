import type { startRun } from '../jobs/start-run.ts';
import type { Hubs } from '../jobs/open-hubs.ts';
import type { Database } from '../services/database/prisma.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import type { UploadSettings } from '../services/uploads/create-upload-ticket.ts';

/** What root fields work with beside the operation's transaction. */
export interface ResolverServices {
  /** For statements that need no transaction. */
  database: Database;
  hubs: Omit<Hubs, 'close'>;
  dispatcher: Parameters<typeof startRun>[1];
  store: FileStore;
  /** Whether there is a model that words things; without one rules do. */
  hasModel: boolean;
  /** Where browsers reach published pages. A function, because a server learns its own address only when it listens. */
  sitesUrl: () => string;
  /** Where clients send bytes to. */
  uploads: () => UploadSettings;
}

declare module '../schema/context.ts' {
  // oxlint-disable-next-line typescript/no-empty-object-type -- merging is how nouns stay free of services
  interface Context extends ResolverServices {}
}
