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

/** A picture is of no use as a portrait; the message is for the owner, with what was measured and the limit. */
export class PhotoRefused extends Error {
  readonly code: PhotoRefusal;

  constructor(code: PhotoRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PhotoRefused';
    this.code = code;
  }
}
