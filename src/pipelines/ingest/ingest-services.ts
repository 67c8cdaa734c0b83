import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import type { FileStore } from '../../services/storage/file-store.ts';

/** What ingest needs of the outside world. */
export interface IngestServices {
  storage: FileStore;
  /** Null without a key: then the local parser structures. */
  openai: OpenAiClient | null;
}
