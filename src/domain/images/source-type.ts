/** IPTC NewsCodes, "Digital Source Type": cv.iptc.org/newscodes/digitalsourcetype. */

/** Of photos: as taken, or changed by people and tools without anything made up. */
const PHOTOS = new Set([
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'minorHumanEdits',
  'algorithmicallyEnhanced',
  'compositeCapture',
  'composite',
]);

/** Whether a model made the image, or parts of it. */
export const isOfModel = (source: string | null): boolean => source !== null && /trained/iu.test(source);

/** Whether the image shows something that no camera saw. An unknown code counts, so that no mark is lost. */
export const isMadeUp = (source: string | null): boolean => source !== null && !PHOTOS.has(source);
