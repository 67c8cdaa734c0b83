/** Reasons why a document can't be read. */
export type UnreadableCode =
  | 'empty_file'
  | 'too_large'
  | 'unsupported_type'
  | 'corrupt'
  | 'encrypted'
  | 'no_pages'
  | 'too_many_pages'
  | 'archive_bomb'
  | 'archive_unsafe_path'
  | 'external_entity'
  | 'no_text'
  | 'not_a_resume'
  | 'timeout'
  | 'out_of_memory';

/** An expected failure to read a document. The message tells the owner which file, what is wrong and what to do. */
export class DocumentUnreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocumentUnreadable';
    this.code = code;
  }
}
