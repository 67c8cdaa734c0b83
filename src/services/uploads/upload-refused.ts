export type UploadRefusalCode =
  /** The ticket is unknown or someone else's; the client can't tell which. */
  | 'upload_not_found'
  | 'upload_expired'
  /** Bytes have already been uploaded with this ticket. */
  | 'upload_used'
  | 'upload_signature_wrong'
  /** No bytes have been uploaded with this ticket yet. */
  | 'upload_missing'
  | 'upload_empty'
  | 'upload_too_large'
  /** The size differs from the one the ticket was made for. */
  | 'upload_size_differs'
  | 'upload_type_unsupported'
  | 'upload_file_name_invalid'
  | 'too_many_uploads';

/** A file was refused; the message tells its sender which file, what was wrong and what to do. */
export class UploadRefused extends Error {
  readonly code: UploadRefusalCode;

  constructor(code: UploadRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UploadRefused';
    this.code = code;
  }
}
