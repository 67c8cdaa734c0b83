import type { ImageEditor } from '../../services/openai/openai-images.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import type { Vision } from '../../services/vision/open-vision.ts';

export interface ImagesServices {
  storage: FileStore;
  vision: Vision;
  /** Null without a key: then the local studio makes all candidates. */
  images: ImageEditor | null;
}
