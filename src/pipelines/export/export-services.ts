import type { FileStore } from '../../services/storage/file-store.ts';

export interface ExportServices {
  storage: FileStore;
}
