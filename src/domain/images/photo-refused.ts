export type PhotoRefusal =
  | 'photo_unreadable'
  | 'photo_type_unsupported'
  | 'photo_animated'
  | 'photo_too_many_pixels'
  | 'photo_too_small'
  | 'no_face'
  | 'several_faces'
  | 'face_not_there'
  | 'face_too_small'
  | 'face_too_dark'
  | 'face_too_blurred';

/** The photo can't be used as a portrait. The message is for the owner and gives the measured value and the limit. */
export class PhotoRefused extends Error {
  readonly code: PhotoRefusal;

  constructor(code: PhotoRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PhotoRefused';
    this.code = code;
  }
}
