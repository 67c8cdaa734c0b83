import type { startRun } from '../jobs/start-run.ts';
import type { Hubs } from '../jobs/open-hubs.ts';
import type { Database } from '../services/database/prisma.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import type { DeliverySettings } from '../services/webhooks/deliver.ts';
import type { UploadSettings } from '../services/uploads/create-upload-ticket.ts';

/** Services that root fields use besides the operation's transaction. */
export interface ResolverServices {
  /** For queries outside of a transaction. */
  database: Database;
  hubs: Omit<Hubs, 'close'>;
  dispatcher: Parameters<typeof startRun>[1];
  store: FileStore;
  /** Whether a model is configured; without one, rules write. */
  hasModel: boolean;
  /** The model that makes images, with the budget of each user in US dollars; null if they are made without one. */
  imageModel: { model: string; budgetUsd: number | null } | null;
  /** Base URL of published pages. A function, because a server knows its own address only once it listens. */
  sitesUrl: () => string;
  /** How webhooks are stored and checked. */
  webhooks: DeliverySettings;
  /** Where clients upload files. */
  uploads: () => UploadSettings;
}

declare module '../schema/context.ts' {
  // oxlint-disable-next-line typescript/no-empty-object-type -- merged here, so that the schema doesn't depend on services
  interface Context extends ResolverServices {}
}
