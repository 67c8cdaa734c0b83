/** A document can't be changed in this way; the message says why and what to do. */
export class DocumentRefused extends Error {
  /** `missing`: there is no such document. `state`: its state doesn't allow this. */
  readonly kind: 'missing' | 'state';

  constructor(kind: 'missing' | 'state', message: string) {
    super(message);
    this.name = 'DocumentRefused';
    this.kind = kind;
  }
}
