import type { LogoSource } from '../../services/logos/logo-sources.ts';
import type { FileStore } from '../../services/storage/file-store.ts';

export interface LogosServices {
  storage: FileStore;
  logos: LogoSource[];
}
