export type UploadRefusalCode =
  /** The ticket is unknown, or somebody else's: the two are not told apart. */
  | 'upload_not_found'
  | 'upload_expired'
  /** Bytes have already come in on this ticket. */
  | 'upload_used'
  | 'upload_signature_wrong'
  /** No bytes have come in on this ticket yet. */
  | 'upload_missing'
  | 'upload_empty'
  | 'upload_too_large'
  /** Fewer or more bytes than the ticket was made for. */
  | 'upload_size_differs'
  | 'upload_type_unsupported'
  | 'upload_file_name_invalid'
  | 'too_many_uploads';

/** A file was not taken; the message is for the person who sent it: which file, what was wrong, what to do. */
export class UploadRefused extends Error {
  readonly code: UploadRefusalCode;

  constructor(code: UploadRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UploadRefused';
    this.code = code;
  }
}
