/** Reasons why a photo can't be used, as the API reference describes them. */
export const PHOTO_REFUSALS = {
  photo_unreadable: 'The photo is damaged, or is not an image.',
  photo_type_unsupported: 'The photo has a type other than JPEG, PNG, WebP, AVIF and HEIC.',
  photo_animated: 'The photo is animated.',
  photo_too_many_pixels: 'The photo has too many pixels.',
  photo_too_small: 'The photo has too few pixels.',
  no_face: 'The photo shows no face.',
  several_faces: 'The photo shows several faces, and none was marked.',
  face_not_there: 'There is no face at the marked point.',
  face_too_small: 'The face has too few pixels.',
  face_too_dark: 'The face is too dark.',
  photo_washed_out: 'The photo is washed out.',
  photo_blurred: 'The photo is out of focus or shaken.',
  face_cut_off: 'The edge of the photo cuts off the head; `useAnyway` accepts it.',
  face_half_dark: 'Half of the face is in the dark; `useAnyway` accepts it.',
  face_too_noisy: 'The photo is too noisy; `useAnyway` accepts it.',
  face_too_blurred: 'The face is too blurred.',
} as const;

/** After these, the photo stays, so that the owner can answer: mark their face, turn it or use it anyway. */
export const QUESTIONS: ReadonlySet<PhotoRefusal> = new Set([
  'several_faces',
  'face_not_there',
  'face_cut_off',
  'face_half_dark',
  'face_too_noisy',
]);

export type PhotoRefusal = keyof typeof PHOTO_REFUSALS;

/** The photo can't be used as a portrait. The message is for the owner and gives the measured value and the limit. */
export class PhotoRefused extends Error {
  readonly code: PhotoRefusal;

  constructor(code: PhotoRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PhotoRefused';
    this.code = code;
  }
}
