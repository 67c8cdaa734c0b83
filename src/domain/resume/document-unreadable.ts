/** Reasons why a document can't be read, as the API reference describes them. */
export const UNREADABLE = {
  empty_file: 'The document is empty.',
  too_large: 'The document, its text or an image in it is too large.',
  unsupported_type: 'The document has a type that Cursus does not read.',
  corrupt: 'The document is damaged.',
  encrypted: 'The document is protected by a password.',
  no_pages: 'The document has no pages.',
  too_many_pages: 'The document has too many pages.',
  archive_bomb: 'The archive unpacks to far more data than its size suggests.',
  archive_unsafe_path: 'The archive contains a path that leads out of it.',
  external_entity: 'The XML file contains a DOCTYPE, which could refer to other files.',
  no_text: 'No text was found, not even by text recognition.',
  not_a_resume: 'The document does not look like a resume.',
  timeout: 'Reading the document took too long.',
  out_of_memory: 'Reading the document took too much memory.',
} as const;

export type UnreadableCode = keyof typeof UNREADABLE;

/** An expected failure to read a document. The message tells the owner which file, what is wrong and what to do. */
export class DocumentUnreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocumentUnreadable';
    this.code = code;
  }
}
