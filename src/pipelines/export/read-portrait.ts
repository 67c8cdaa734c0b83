import { type Crop, cropAround } from '../../domain/images/crop.ts';
import { derivedKey, imageWidths } from '../../domain/images/image-url.ts';
import { type FileStore, FileMissing } from '../../services/storage/file-store.ts';
import type { PdfPortrait } from '../../services/typst/render-pdf.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';

/** Placed pictures, the most upright first. */
const SLOTS = ['achievements_career_main', 'achievements_general_main', 'hero'] as const;

/** A few centimeters in print. */
const WIDTH = 480;

/** The owner's portrait as it is placed on the site; null if no picture is placed, or its sizes have not been made yet. */
export async function readPortrait(run: PipelineRun, storage: FileStore): Promise<PdfPortrait | null> {
  const { userId } = run;
  const placed = await run.transaction((db) =>
    db.imagePlacement.findMany({ where: { userId, asset: { isNot: null } }, include: { asset: true } }),
  );
  const best = SLOTS.flatMap((slot) => placed.find((one) => one.slot === slot) ?? [])[0];
  const { checksum, width, height } = best?.asset ?? {};
  if (!best || checksum === undefined || width == null || height == null) return null;
  const wanted = imageWidths(width).find((one) => one >= WIDTH) ?? width;
  try {
    const bytes = await storage.get(derivedKey(userId, checksum, wanted, 'jpg'));
    const whole = cropAround({ width, height, focalX: 0.5, focalY: 0.4 }, { width, height });
    return { bytes, width, height, crop: (best.crop as Crop | null) ?? whole };
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
}
