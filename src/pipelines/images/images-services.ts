import type { FileStore } from '../../services/storage/file-store.ts';
import type { Vision } from '../../services/vision/open-vision.ts';

export interface ImagesServices {
  storage: FileStore;
  vision: Vision;
}
